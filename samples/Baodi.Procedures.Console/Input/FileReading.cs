namespace Baodi.Procedures.ConsoleHost;

/// <summary>What came of reading one file of several: something, or why not.</summary>
internal readonly record struct FileRead<T>(T? Value, IReadOnlyList<Problem> Problems)
    where T : class;

/// <summary>Reads one file of several, so that whatever is wrong with it is told of it alone and the others are gone on with.</summary>
internal static class FileReading
{
    internal static FileRead<T> Tried<T>(string file, Func<string, T> read)
        where T : class
    {
        try
        {
            return new(read(file), []);
        }
        catch (InputException e)
        {
            return new(null, e.Problems);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Nothing of the kind is known; whatever it would be, the other files of a folder are not to go unread for it.
            return new(null, [new(Texts.UnforeseenInFile, file)]);
        }
    }
}
