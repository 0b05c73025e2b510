#!/usr/bin/env bash
# Makes the frozen dossiers of the newest format anew. Until a release the format and the rules may change; from then on a format stays as it was written.
# Usage: freeze.sh COMMAND-OF-THE-HOST..., such as freeze.sh dotnet samples/Baodi.Procedures.Console/bin/Release/net10.0/baodi.dll
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# freeze PROFILE PROCEDURE SCENARIO CASE
freeze() {
    "${command[@]}" run "$root/samples/scenarios/$3.json" --dossier "$folder" --plain >/dev/null
    cp "$folder/$3.$4.json" "$here/format-2/$1.$2.json"
}

command=("$@")
freeze baodi-2017 classified-document classified-document-ordinary notice-1
freeze baodi-2017 district-proposal district-proposal-redone bus-stops
freeze baodi-2017 executive-meeting executive-meeting-baodi-2023 meeting-38
freeze baodi-2017 incident incident-two-posts school-fire
freeze baodi-2017 inspection-visit inspection-visit-ordinary yearly-tour
freeze baodi-2017 land-planning-meeting land-planning-meeting-ways-back april
freeze baodi-2017 large-event large-event-harvest-2020 festival
freeze baodi-2017 monthly-meeting monthly-meeting-ordinary september
freeze baodi-2017 municipal-proposal municipal-proposal-ordinary canal
freeze baodi-2017 outgoing-document outgoing-document-ways-back shop-signs
freeze baodi-2017 petition petition-sent-back noisy-site
freeze baodi-2017 plenary-meeting plenary-meeting-ordinary half-year
freeze baodi-2017 reception reception-ways-back bureau-leads
freeze baodi-2017 request-report request-report-posts-and-people pump-station
freeze baodi-2017 sector-meeting sector-meeting-ordinary safety
freeze baodi-2017 special-topic-meeting special-topic-meeting-ways-back yard
freeze baodi-2017 special-work-report special-work-report-ways-back school-report
freeze baodi-2017 supervision executive-meeting-baodi-2023 gas-checks
freeze national-law district-proposal proposal-national-law district
freeze national-law municipal-proposal proposal-national-law city
freeze national-law petition petition-national-law before-may
freeze national-law special-work-report work-report-national-law education
