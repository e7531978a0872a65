using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Briefs.Rules;

namespace BriefingGen.Briefs.Reading;

/// <summary>The reason for an inferred date needs the date.</summary>
internal static class InferredDate
{
    public static void Check(MappingValues values, Key inferred, Key date)
    {
        if (values.IsComplete && values.KeyOf(inferred) is { } reason && !values.Has(date))
            values.Context.Found.Add(InferredWithoutDateRule.Of(reason));
    }
}
