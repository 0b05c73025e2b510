#!/usr/bin/env bash
# Draws the beginning of the demonstration as it prints, in both languages: docs/images/incident.sh dotnet PATH/baodi.dll
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
lines=46

draw() {
    sed -n '1p;/^2022-07-19 /,$p' | awk -v lines="$lines" '
        function escaped(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); return text }
        function tone(text) {
            if (NR == 1) return "#ffffff"
            if (text ~ /✗/) return "#ff8080"
            if (text ~ /✓/) return "#7ddb8e"
            if (text ~ /※/) return "#8b95a5"
            if (text ~ / ─ /) return "#7fb4e6"
            if (text ~ / ! /) return "#f0c674"
            return "#d7dde5"
        }
        NR > lines { next }
        NR == 1 {
            printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1160\" height=\"%d\" viewBox=\"0 0 1160 %d\" role=\"img\" aria-label=\"%s\">\n", 18 * lines + 30, 18 * lines + 30, escaped($0)
            print "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#14181f\"/>"
            print "<g font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, Noto Sans Mono CJK SC, monospace\" font-size=\"13\" xml:space=\"preserve\">"
        }
        { printf "<text x=\"20\" y=\"%d\" fill=\"%s\">%s</text>\n", 18 * NR + 12, tone($0), escaped($0) }
        END { print "</g>"; print "</svg>" }'
}

"$@" demo incident --pace 0 --plain --lang en | draw >"$here/incident.svg"
"$@" demo incident --pace 0 --plain --lang zh | draw >"$here/incident.zh.svg"
