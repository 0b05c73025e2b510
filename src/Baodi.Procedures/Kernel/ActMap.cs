namespace Baodi.Procedures;

/// <summary>Finds an act by the type of its command and the state of the case.</summary>
/// <remarks>A scan of the few command types of a procedure, by their handles, is faster than hashing a <see cref="Type"/>.</remarks>
internal sealed class ActMap<TMatter>
    where TMatter : class
{
    private readonly nint[] handles;
    private readonly Act<TMatter>[] acts;
    private readonly int[] first;
    private readonly int mask;

    internal ActMap(Act<TMatter>[] source)
    {
        acts = source;
        var size = 2;
        while (size < source.Length * 2)
        {
            size *= 2;
        }

        mask = size - 1;
        handles = new nint[size];
        first = new int[size];
        next = new int[source.Length];
        for (var i = source.Length - 1; i >= 0; i--)
        {
            var slot = Slot(source[i].Command.TypeHandle.Value);
            next[i] = handles[slot] == 0 ? -1 : first[slot];
            handles[slot] = source[i].Command.TypeHandle.Value;
            first[slot] = i;
        }
    }

    private readonly int[] next;

    internal Act<TMatter>? Find(Type command, int state)
    {
        for (var i = First(command); i >= 0; i = next[i])
        {
            if (((acts[i].FromMask >> state) & 1) != 0)
            {
                return acts[i];
            }
        }

        return null;
    }

    internal Act<TMatter>? Opening(Type command)
    {
        for (var i = First(command); i >= 0; i = next[i])
        {
            if (acts[i].Kind == ActKind.Opening)
            {
                return acts[i];
            }
        }

        return null;
    }

    private int First(Type command)
    {
        var handle = command.TypeHandle.Value;
        var slot = Slot(handle);
        return handles[slot] == handle ? first[slot] : -1;
    }

    private int Slot(nint handle)
    {
        var slot = (int)((ulong)handle * 0x9E3779B97F4A7C15UL >> 32) & mask;
        while (handles[slot] != 0 && handles[slot] != handle)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
