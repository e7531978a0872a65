using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Speakers;

/// <summary>Where a source names those who may speak in it.</summary>
internal sealed class SpeakerMentions(ArchivedSource source, Narration narration, IReadOnlyList<Mention> mentions)
{
    private readonly Dictionary<Party, List<int>> _naming = Read(source, narration, mentions);

    /// <summary>The first mention that begins at an offset or after it.</summary>
    public int FirstFrom(int offset)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (narration.Start(mentions[middle].First) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The first that may name a speaker.</summary>
    public Mention? In(TextSpan span, Party speaker)
    {
        if (!_naming.TryGetValue(speaker, out var naming))
            return null;
        var next = naming.BinarySearch(FirstFrom(span.Start));
        next = next < 0 ? ~next : next;
        return next < naming.Count && mentions[naming[next]] is var mention
            && narration.Start(mention.First) < span.End ? mention : null;
    }

    /// <summary>For each party the mentions that may name it as a speaker.</summary>
    private static Dictionary<Party, List<int>> Read(ArchivedSource source, Narration narration, IReadOnlyList<Mention> mentions)
    {
        var naming = new Dictionary<Party, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is not { Hears: false, IsPlace: false } mention || !MayName(source, narration, mention.First))
                continue;
            foreach (var party in mention.Parties)
            {
                if (!naming.TryGetValue(party, out var known))
                    naming.Add(party, known = []);
                known.Add(i);
            }
        }

        return naming;
    }

    /// <summary>What is said of somebody between quotation marks does not make that one the speaker; where the closing mark is
    /// missing,
    /// the name may stand behind it.</summary>
    private static bool MayName(ArchivedSource source, Narration narration, int word) =>
        narration.StretchOf(word) is var stretch && (stretch < 0
        || source.Quoted[stretch] is { Closed: false, Continues: false });
}
