using System.Text.Json.Serialization;

namespace Baodi.Procedures;

// What a host hands to its own serializer is written as the library writes it. All of it stands here, one under the other, so that none is forgotten:
// the serializer looks for the attribute on each type itself, and not on what it derives from.

[JsonConverter(typeof(ShownJson))]
public abstract partial class Reason;

[JsonConverter(typeof(ShownJson))]
public sealed partial class AlreadyDone;

[JsonConverter(typeof(ShownJson))]
public sealed partial class ClearanceMissing;

[JsonConverter(typeof(ShownJson))]
public sealed partial class ClockCannotTurn;

[JsonConverter(typeof(ShownJson))]
public sealed partial class CommandIdTaken;

[JsonConverter(typeof(ShownJson))]
public sealed partial class ConditionUnmet;

[JsonConverter(typeof(ShownJson))]
public sealed partial class DutyOwed;

[JsonConverter(typeof(ShownJson))]
public sealed partial class EarlierThanLast;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Excluded;

[JsonConverter(typeof(ShownJson))]
public sealed partial class FieldWrong;

[JsonConverter(typeof(ShownJson))]
public sealed partial class CaseIsFull;

[JsonConverter(typeof(ShownJson))]
public sealed partial class LimitAlreadyPassed;

[JsonConverter(typeof(ShownJson))]
public sealed partial class LimitNotPassed;

[JsonConverter(typeof(ShownJson))]
public sealed partial class LimitWithoutFigure;

[JsonConverter(typeof(ShownJson))]
public sealed partial class MalformedContent;

[JsonConverter(typeof(ShownJson))]
public sealed partial class MustRecuse;

[JsonConverter(typeof(ShownJson))]
public sealed partial class NoCalendar;

[JsonConverter(typeof(ShownJson))]
public sealed partial class NoRule;

[JsonConverter(typeof(ShownJson))]
public sealed partial class NoSuchCase;

[JsonConverter(typeof(ShownJson))]
public sealed partial class NotAmong;

[JsonConverter(typeof(ShownJson))]
public sealed partial class NotYetDone;

[JsonConverter(typeof(ShownJson))]
public sealed partial class NotYourTurn;

[JsonConverter(typeof(ShownJson))]
public sealed partial class OtherRules;

[JsonConverter(typeof(ShownJson))]
public sealed partial class OutsideDelegation;

[JsonConverter(typeof(ShownJson))]
public sealed partial class SamePerformer;

[JsonConverter(typeof(ShownJson))]
public sealed partial class SignatureMissing;

[JsonConverter(typeof(ShownJson))]
public sealed partial class SignerNeeded;

[JsonConverter(typeof(ShownJson))]
public sealed partial class StaleVersion;

[JsonConverter(typeof(ShownJson))]
public sealed partial class UnknownAct;

[JsonConverter(typeof(ShownJson))]
public sealed partial class WrongPost;

[JsonConverter(typeof(ShownJson))]
public sealed partial class WrongState;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Refusal;

[JsonConverter(typeof(ShownJson))]
public abstract partial class Outcome;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Outcome<TState, TMatter>;

[JsonConverter(typeof(ShownJson))]
internal sealed partial class NoCaseOutcome;

[JsonConverter(typeof(ShownJson))]
public abstract partial class Case;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Case<TState, TMatter>;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Event;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Note;

[JsonConverter(typeof(ShownJson))]
public sealed partial record RunningLimit;

[JsonConverter(typeof(ShownJson))]
public sealed partial class RecurringObligation;

[JsonConverter(typeof(ShownJson))]
public readonly partial record struct ObligationPeriod;

[JsonConverter(typeof(ShownJson))]
public readonly partial struct Candidate;

[JsonConverter(typeof(ShownJson))]
public readonly partial struct Permissions;

[JsonConverter(typeof(ShownJson))]
public sealed partial record FieldToFill;

[JsonConverter(typeof(ShownJson))]
public sealed partial record Citation;

[JsonConverter(typeof(ShownJson))]
public sealed partial class State;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Act;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Field;

[JsonConverter(typeof(ShownJson))]
public sealed partial class Procedure;

[JsonConverter(typeof(LabelConverter))]
public readonly partial record struct Label;
