namespace Baodi.Procedures;

/// <summary>One office: its calendar, its rule sets and its figures. Immutable and safe for concurrent use.</summary>
/// <remarks>A changed profile is another profile; running cases keep the one they were opened under.</remarks>
public sealed class Profile
{
    /// <summary>Describes an office that sets no figures of its own.</summary>
    /// <param name="id">A kebab-case id; dossiers name it.</param>
    /// <param name="title">What the office or its rules are called.</param>
    /// <param name="calendar">The working days it counts by.</param>
    /// <param name="deciders">One rule set for each decision.</param>
    /// <exception cref="ArgumentException">The id is none (<see cref="VisibleText.IsId"/>) or longer than <see cref="Form.LongestText"/>, or a decision has two rule sets.</exception>
    public Profile(string id, Label title, WorkingCalendar calendar, ImmutableArray<IDecider> deciders)
        : this(id, title, Present(calendar), Present(deciders))
    {
    }

    /// <summary>Describes an office whose calendar and rule sets are built when they are first asked for, so that a process builds only those it needs.</summary>
    internal Profile(string id, Label title, Func<WorkingCalendar> calendar, ImmutableArray<Answering> answering)
        : this(id, title, new Lazy<WorkingCalendar>(calendar), answering)
    {
    }

    private Profile(string id, Label title, Lazy<WorkingCalendar> calendar, ImmutableArray<Answering> answering)
    {
        Content.CheckId(id, nameof(id));
        Id = id;
        Title = title;
        Days = calendar;
        Answering = answering;
        for (var i = 0; i < answering.Length; i++)
        {
            if (IndexOf(answering[i].Decision) != i)
            {
                throw new ArgumentException($"The decision '{answering[i].Decision}' has two rule sets.", nameof(answering));
            }
        }
    }

    /// <summary>A copy to be changed in one thing.</summary>
    private Profile(Profile other)
    {
        Id = other.Id;
        Title = other.Title;
        Days = other.Days;
        Answering = other.Answering;
        Settings = other.Settings;
        Counting = other.Counting;
        ReminderSchedule = other.ReminderSchedule;
        Sessions = other.Sessions;
        Departures = other.Departures;
        Lines = other.Lines;
        Options = other.Options;
        Body = other.Body;
    }

    /// <summary>The kebab-case id.</summary>
    public string Id { get; private init; }

    /// <summary>What the office or its rules are called.</summary>
    public Label Title { get; private init; }

    /// <summary>The working days it counts by.</summary>
    public WorkingCalendar Calendar => Days.Value;

    /// <summary>What answers its decisions.</summary>
    public ImmutableArray<IDecider> Deciders => Answering.Taken(one => one.Decider.Value);

    /// <summary>What the office and the law it goes by say of limits, in the order in which it was set.</summary>
    public ImmutableArray<LimitSetting> Settings { get; private init; } = [];

    /// <summary>How days are counted in limits whose figure somebody states, and for which neither the law nor the office has a rule that says it.</summary>
    public DayCounting Counting { get; private init; } = DayCounting.Usual;

    /// <summary>The sessions of the congresses that the office knows of, in the order of their first days.</summary>
    public ImmutableArray<CongressSession> Sessions { get; private init; } = [];

    /// <summary>The office's schedule for every limit that has none of its own; without reminders unless set.</summary>
    public ReminderSchedule ReminderSchedule { get; private init; } = ReminderSchedule.None;

    /// <summary>Its units, posts, portfolios and stand-ins, which say what a <see cref="Roster"/> may hold; without posts unless set.</summary>
    public Organisation Organisation => Body is null ? Organisation.None : (Organisation)Body.Value;

    /// <summary>What the office says of departures, in the order in which it was set; the last word on one holds.</summary>
    public ImmutableArray<DepartureSetting> Departures { get; private init; } = [];

    /// <summary>Who acts in whose place where the office orders it otherwise than the procedures do.</summary>
    public ImmutableArray<InPlaceOfSetting> Lines { get; private init; } = [];

    /// <summary>How the office decides what procedures leave to it, where it says so.</summary>
    public ImmutableArray<OptionSetting> Options { get; private init; } = [];

    /// <summary>The same office that decides for itself what a procedure leaves to it.</summary>
    /// <param name="setting">What it says. A procedure that does not leave that to the office is not built.</param>
    public Profile With(OptionSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return new(this) { Options = Options.RemoveAll(option => option.Procedure == setting.Procedure && option.Option == setting.Option).Add(setting) };
    }

    /// <summary>The same office that makes something firm or wants somebody's consent where it is departed from.</summary>
    /// <param name="setting">What it says. A procedure that has nothing of the kind to depart from is not built.</param>
    public Profile With(DepartureSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return new(this) { Departures = Departures.Add(setting) };
    }

    /// <summary>The same office with an order of its own of who acts in the place of a post that is out of reach.</summary>
    /// <param name="setting">What it says; it counts where the procedure has a line for the post.</param>
    public Profile With(InPlaceOfSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return new(this) { Lines = Lines.RemoveAll(line => line.Procedure == setting.Procedure && line.Post == setting.Post).Add(setting) };
    }

    /// <summary>How the office decides what a procedure leaves to it; null where it says nothing.</summary>
    internal bool? OptionOf(string procedure, string option)
    {
        foreach (var setting in Options)
        {
            if (setting.Procedure == procedure && setting.Option == option)
            {
                return setting.IsTaken;
            }
        }

        return null;
    }

    /// <summary>The office's own order for a post; null where the procedure's holds.</summary>
    internal ImmutableArray<Post>? LineOf(string procedure, Post post)
    {
        foreach (var line in Lines)
        {
            if (line.Procedure == procedure && line.Post == post)
            {
                return line.StandIns.OrEmpty();
            }
        }

        return null;
    }

    /// <summary>The same office with another organisation.</summary>
    public Profile With(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return With(() => organisation);
    }

    /// <summary>The same office with an organisation that is made when it is first asked for.</summary>
    internal Profile With(Func<object> organisation) => new(this) { Body = new(organisation) };

    /// <summary>The same office with another id.</summary>
    public Profile Named(string id, Label title)
    {
        Content.CheckId(id, nameof(id));
        return new(this) { Id = id, Title = title };
    }

    /// <summary>The same office that knows of one more session.</summary>
    /// <exception cref="ArgumentException">The session ends before it begins, overlaps another of its congress, or ends on the last day of the year 9999, which no day follows.</exception>
    public Profile With(CongressSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (DistrictTime.Iso(session.To, nameof(session)) == DistrictTime.LastDay)
        {
            throw new ArgumentException($"No day follows the end of '{session.Title}'.", nameof(session));
        }

        if (session.To < session.From)
        {
            throw new ArgumentException($"'{session.Title}' ends before it begins.", nameof(session));
        }

        var index = 0;
        foreach (var other in Sessions)
        {
            if (other.Congress == session.Congress && other.From <= session.To && session.From <= other.To)
            {
                throw new ArgumentException($"'{session.Title}' overlaps '{other.Title}'.", nameof(session));
            }

            index += other.From <= session.From ? 1 : 0;
        }

        return new(this) { Sessions = Sessions.Insert(index, session) };
    }

    /// <summary>The same office with another calendar.</summary>
    public Profile With(WorkingCalendar calendar)
    {
        var other = Present(calendar);
        return new(this) { Days = other };
    }

    /// <summary>The same office with another way of counting days in limits whose figure somebody states.</summary>
    public Profile With(DayCounting counting) => new(this) { Counting = counting };

    /// <summary>The same office with a rule set put in the place of the one for its decision, or added.</summary>
    public Profile With(IDecider decider)
    {
        ArgumentNullException.ThrowIfNull(decider);
        var index = IndexOf(decider.Decision.Id);
        var answering = Procedures.Answering.Of(decider);
        return new(this) { Answering = index < 0 ? Answering.Add(answering) : Answering.SetItem(index, answering) };
    }

    /// <summary>The same office with a figure of its own for a limit, its days counted as the office counts at this moment; a later <see cref="With(DayCounting)"/> leaves it.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="figure">The figure; it replaces the notice's, or stands where the notice leaves one to be stated and nobody states it.</param>
    /// <exception cref="ArgumentException">The figure is the default value, or a name is blank.</exception>
    public Profile With(string procedure, string limit, TimeAllowed figure) => With(procedure, limit, TimeRule.Within(figure, Counting));

    /// <summary>The same office with a rule of its own for a limit.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="rule">The rule; it replaces the notice's, or stands where the notice leaves a figure to be stated and nobody states it. A procedure in which it does not fit its limit is not built.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Profile With(string procedure, string limit, TimeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Set(procedure, limit, setting => setting with { Rule = rule });
    }

    /// <summary>The same office with a figure of the law for a limit; it goes before the office's own while its instrument is in force.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="figure">The figure with its instrument.</param>
    /// <exception cref="ArgumentException">A name is blank, or another figure for the limit is of an instrument of the same id or in force on one of the same days.</exception>
    public Profile With(string procedure, string limit, LawFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Set(procedure, limit, setting =>
        {
            foreach (var other in setting.LawFigures)
            {
                if (other.Instrument.Id == figure.Instrument.Id)
                {
                    throw new ArgumentException($"'{limit}' has a figure of '{figure.Instrument.Id}' already.", nameof(figure));
                }

                if (other.Instrument.Overlaps(figure.Instrument))
                {
                    throw new ArgumentException($"'{figure.Instrument.Id}' and '{other.Instrument.Id}' are in force on the same days.", nameof(figure));
                }
            }

            return setting with { LawFigures = setting.LawFigures.Add(figure) };
        });
    }

    /// <summary>The same office with a bound to the extensions of a limit.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="extension">The bound.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Profile With(string procedure, string limit, ExtensionRule extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        return Set(procedure, limit, setting => setting with { Extension = extension });
    }

    /// <summary>The same office with a schedule for every limit that has none of its own.</summary>
    public Profile With(ReminderSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return new(this) { ReminderSchedule = schedule };
    }

    /// <summary>The same office with a schedule of its own for a limit.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="schedule">The schedule; <see cref="ReminderSchedule.None"/> for no reminders of this limit.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Profile With(string procedure, string limit, ReminderSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return Set(procedure, limit, setting => setting with { ReminderSchedule = schedule });
    }

    /// <summary>The same office that says nothing of a limit: neither its own rule nor the law's, no bound and no schedule.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    public Profile Without(string procedure, string limit)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(limit);
        return SettingOf(procedure, limit) is { } setting ? new(this) { Settings = Settings.Remove(setting) } : this;
    }

    /// <summary>The schedule of a limit: its own, or else the office's for all.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    public ReminderSchedule RemindersOf(string procedure, string limit)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(limit);
        return SettingOf(procedure, limit)?.ReminderSchedule ?? ReminderSchedule;
    }

    /// <summary>What is set for a limit; null for nothing.</summary>
    internal LimitSetting? SettingOf(string procedure, string limit)
    {
        foreach (var setting in Settings)
        {
            if (setting.Procedure == procedure && setting.Limit == limit)
            {
                return setting;
            }
        }

        return null;
    }

    internal IDecider? Decider(Decision decision) =>
        IndexOf(decision.Id) is var index and >= 0 && Answering[index].Decider.Value is var found && ReferenceEquals(found.Decision, decision) ? found : null;

    internal bool TryDue(TimeCourse course, out Instant due) => course.TryDue(Calendar, out due);

    /// <summary>From when to when something is in time; the calendar is built only where one has to be asked.</summary>
    internal bool TryWindow(TimeRule rule, Instant anchor, out TimeWindow window) => rule.TryFind(anchor, rule.NeedsCalendar ? Calendar : null, out window);

    // Not by its type: to name that loads all of it, and few commands ask for it.
    private Lazy<object>? Body { get; init; }

    private Lazy<WorkingCalendar> Days { get; init; }

    internal ImmutableArray<Answering> Answering { get; private init; }

    private Profile Set(string procedure, string limit, Func<LimitSetting, LimitSetting> change)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(procedure);
        ArgumentException.ThrowIfNullOrWhiteSpace(limit);
        var was = SettingOf(procedure, limit);
        var setting = change(was ?? new(procedure, limit));
        return new(this) { Settings = was is null ? Settings.Add(setting) : Settings.Replace(was, setting) };
    }

    private int IndexOf(string decision)
    {
        for (var i = 0; i < Answering.Length; i++)
        {
            if (Answering[i].Decision == decision)
            {
                return i;
            }
        }

        return -1;
    }

    private static Lazy<WorkingCalendar> Present(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(calendar);
    }

    private static ImmutableArray<Answering> Present(ImmutableArray<IDecider> deciders) => deciders.OrEmpty().Taken(Procedures.Answering.Of);
}

/// <summary>What answers a decision, built when it is first asked for.</summary>
/// <param name="Decision">The id of the decision: to ask what answers it for its vocabularies is to build them.</param>
/// <param name="Decider">What answers it.</param>
internal sealed record Answering(string Decision, Lazy<IDecider> Decider)
{
    internal static Answering Of(IDecider decider) => new(decider.Given(nameof(decider)).Decision.Id, new Lazy<IDecider>(decider));

    internal static Answering Of(string decision, Func<IDecider> build) => new(decision, new(() => build() is var built && built.Decision.Id == decision
        ? built
        : throw new InvalidOperationException($"What is under '{decision}' answers '{built.Decision.Id}'.")));
}
