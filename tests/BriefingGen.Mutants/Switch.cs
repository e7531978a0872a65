namespace BriefingGen.Mutants;

/// <summary>What is compiled into the project under test: it knows which mutant is on and which the code came by.</summary>
internal static class Switch
{
    public const string Type = "BriefingGen.Mutation.Switch";
    public const string Call = Type + ".IsOn";

    /// <summary>A loop that a mutant made endless ends where it has asked more often than it may.</summary>
    public static string Code(int count) =>
        $$"""
        namespace BriefingGen.Mutation;

        internal static class Switch
        {
            public static int On = -1;
            public static long Left = long.MaxValue;
            public static readonly bool[] Reached = new bool[{{count}}];

            public static bool IsOn(int mutant)
            {
                Reached[mutant] = true;
                if (--Left < 0)
                    throw new System.TimeoutException();
                return mutant == On;
            }
        }
        """;
}
