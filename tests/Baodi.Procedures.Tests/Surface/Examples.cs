using System.Buffers;
using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.MunicipalProposals;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.Proposals;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Surface;

/// <summary>One value of each public type, found by reading what the library hands out, from some that are made by hand.</summary>
internal sealed class Examples
{
    private readonly Dictionary<Type, object> known = [];
    private readonly Queue<object> unread = new();

    /// <summary>Types that were tried to make, so that none is tried within itself.</summary>
    private readonly HashSet<Type> unmade = [];

    internal Examples(IEnumerable<Type> types)
    {
        foreach (var seed in Seeds())
        {
            Add(seed);
        }

        foreach (var property in types.Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)))
        {
            Read(property, null);
        }

        while (unread.TryDequeue(out var next))
        {
            foreach (var property in next.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.GetIndexParameters().Length == 0))
            {
                Read(property, next);
            }
        }
    }

    internal int Count => known.Count;

    /// <summary>A value that means something; null where none was found.</summary>
    internal object? Of(Type type)
    {
        type = type.IsByRef ? type.GetElementType()! : type;
        return known.TryGetValue(type, out var value) ? value
            : Nullable.GetUnderlyingType(type) is { } inner ? Of(inner)
            : Hostile.ElementOf(type) is { } element ? Hostile.ListOf(type, element, Of(element) is { } entry ? [entry] : [])
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)
            : type.IsValueType ? Activator.CreateInstance(type)
            : Made(type);
    }

    /// <summary>What the library hands out nowhere, such as most commands, is made of examples.</summary>
    private object? Made(Type type)
    {
        if (type.IsAbstract || type.IsDefined(typeof(RequiredMemberAttribute), inherit: false) || type.Namespace?.StartsWith("Baodi", StringComparison.Ordinal) != true || !unmade.Add(type)
            || type.GetConstructors().FirstOrDefault(one => !one.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike)) is not { } constructor)
        {
            return null;
        }

        try
        {
            return known[type] = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static IEnumerable<object> Seeds()
    {
        var (office, at) = (BaodiOffice.Default, Instant.FromUtc(2017, 4, 5, 1, 0));
        var clerk = new Officer("sun", "Sun", Posts.OfficeClerk).With(new Delegation(Posts.OfficeDirector, "li", "2017-9", new(2017, 1, 1), new(2017, 12, 31)));
        var opened = office.OpenFile("2017-031", new Receive(UpwardKind.Request, "education-bureau", "A new school"), clerk, at, commandId: "c-1");
        var register = opened.File.Do(new Register("1", "education", "x", DistrictHeadMustSign: true), clerk, at, commandId: "c-2");
        var refused = office.Do(opened.File.Case, "archive", "{}"u8, clerk, at);
        var bytes = new ArrayBufferWriter<byte>();
        var call = new RecordIncident(at, "street", "Zhang", "passer-by", "12:50", "road", "gas leak", Finding.NotYetKnown, "cordoned off", Finding.NotYetKnown, IncidentKind.Accident);
        var incident = office.Open("I-1", call, new("yang", "Yang", Posts.DutyOfficer), at).Case;
        var consented = office.Do(incident, new ConsentToReport(), new("qin", "Qin", Posts.DutyDirector), at + Duration.FromMinutes(10)).Case;
        var running = incident.AllLimits.Append(new(office.Procedure<Incident>().Limits[0], at, at + Duration.FromHours(1))).First();
        var petition = PetitionHistory.Of(Dossier.Empty.Add(office.Open("p", new RecordPetition("1", PetitionChannel.Letter, PetitionKind.Complaint, "x", "y"), new("feng", "Feng", Posts.SupervisionOffice), at).Event!));
        return
        [
            "education", 3, 3L, true, at, new LocalDate(2017, 4, 5), new YearMonth(2017, 4), Duration.FromHours(1), new LocalDateTime(2017, 4, 5, 9, 0), new DateInterval(new(2017, 4, 1), new(2017, 4, 30)),
            new Label("例", "example"), office, clerk, register.File.Sealed(), register, refused, opened, office.CanDo(register.File.Case, clerk, at), office.CanDo(register.File.Case, clerk, at)[0],
            Roster.Of(BaodiOrganisation.Default, new Person("sun", "Sun"), new Appointment("sun", Posts.OfficeClerk, new(2017, 1, 1))),
            new Utf8JsonWriter(bytes), bytes, new StringWriter(), JsonSerializerOptions.Default, typeof(Label),
            incident, running, DueDerivation.Of(running, office.Profile), LimitIndex.Of(office.Profile, [incident]), office.CanDo(opened.File.Case, clerk, at)[1].ShortestPath(), office.ObligationsIn(new(new(2017, 4, 1), new(2017, 4, 30)))[0],
            opened.Outcome.Event!, refused.Refusal!.Reasons, office.Do(opened.File.Case, "fly", "{}"u8, clerk, at).Refusal!.Reasons, office.Do(opened.File.Case, "register", "{}"u8, new("nobody", "Nobody"), at).Refusal!.Reasons, office.Do(opened.File.Case, "register", "[]"u8, clerk, at - Duration.FromDays(1)).Refusal!.Reasons,
            office.Do(consented, new TelephoneMunicipalDutyRoom("x"), new("yang", "Yang", Posts.DutyOfficer), at + Duration.FromMinutes(20), new Circumstances { HappenedAt = at }).Refusal!.Reasons,
            Refusal.NoSuchCase("1"), PetitionInventory.Of([], new(new(2017, 4, 1), new(2017, 4, 30))), SupervisionSpecialReport.Of([], new(2017, 4), WorkingCalendar.MainlandChina), petition, petition.Courses[0],
            ProposalHandlingReport.Of(Array.Empty<Case<MunicipalProposalState, MunicipalProposal>>(), "1", "x"), RulesMove.Try(register.File, office),
            new Seat(Posts.OfficeClerk), TimeAllowed.Hours(2), TimeRule.Within(TimeAllowed.WorkingDays(3), DayCounting.Usual), new ReviewerQuestion(true),
        ];
    }

    private void Read(PropertyInfo property, object? of)
    {
        try
        {
            if (property.GetMethod is { IsPublic: true } && !property.PropertyType.IsByRefLike && property.GetValue(of) is { } value)
            {
                Add(value);
            }
        }
        catch (TargetInvocationException)
        {
            // What cannot be read gives no example; the probe tells it.
        }
    }

    private void Add(object value)
    {
        if (value is IEnumerable and not string && Hostile.ElementOf(value.GetType()) is not null)
        {
            if (value is IList list && list.Equals(Activator.CreateInstance(value.GetType().IsValueType ? value.GetType() : typeof(int))))
            {
                return;
            }

            foreach (var entry in ((IEnumerable)value).Cast<object?>().Take(3).OfType<object>())
            {
                Add(entry);
            }

            return;
        }

        var isNew = false;
        for (var type = value.GetType(); type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
        {
            isNew |= known.TryAdd(type, value);
            foreach (var face in type.GetInterfaces().Where(face => face.Namespace?.StartsWith("Baodi", StringComparison.Ordinal) == true || face == typeof(IBufferWriter<byte>)))
            {
                known.TryAdd(face, value);
            }
        }

        if (isNew && (value.GetType().Namespace?.StartsWith("Baodi", StringComparison.Ordinal) ?? false))
        {
            unread.Enqueue(value);
        }
    }
}
