namespace Baodi.Procedures.Definition;

/// <summary>A matter that tells the titles of the things that its contents call by number, such as topics.</summary>
internal interface ITitles
{
    /// <summary>The title of what is called so; null where there is no such thing.</summary>
    string? TitleOf(string number);
}
