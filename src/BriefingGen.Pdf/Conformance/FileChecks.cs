namespace BriefingGen.Pdf.Conformance;

internal static class FileChecks
{
    // ISO 19005-3, 6.1.13.
    private const int MostObjects = 8_388_607;

    public static void Check(int objects, Violations violations)
    {
        if (objects > MostObjects)
            violations.Add(ViolationKind.TooManyObjects, $"{objects} objects");
    }
}
