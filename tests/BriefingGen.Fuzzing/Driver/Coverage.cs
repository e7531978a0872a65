using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace BriefingGen.Fuzzing.Driver;

/// <summary>
/// Which branches of the instrumented code an input took, and about how often: SharpFuzz counts each pair of branches in a byte of
/// a map, as AFL does, and counts that fall into one bucket are alike.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int MapSize = 1 << 16;

    private readonly byte* _map = (byte*)NativeMemory.AllocZeroed(MapSize);
    private readonly byte[] _seen = new byte[MapSize];

    public Coverage() => Trace.SharedMem = _map;

    /// <summary>How many pairs of branches were taken by any input.</summary>
    public int Edges => _seen.Count(buckets => buckets != 0);

    public void Begin()
    {
        Unsafe.InitBlock(_map, 0, MapSize);
        Trace.PrevLocation = 0;
    }

    /// <returns>Whether anything was taken, or taken as often, for the first time.</returns>
    public bool HasNew()
    {
        var isNew = false;
        for (var word = 0; word < MapSize / 8; word++)
        {
            if (((ulong*)_map)[word] == 0)
                continue;
            for (var i = word * 8; i < (word * 8) + 8; i++)
            {
                var bucket = BucketOf(_map[i]);
                isNew |= (_seen[i] & bucket) != bucket;
                _seen[i] |= bucket;
            }
        }

        return isNew;
    }

    private static byte BucketOf(byte count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
