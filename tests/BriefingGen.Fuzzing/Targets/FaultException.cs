namespace BriefingGen.Fuzzing.Targets;

/// <summary>Nothing was thrown, and yet what came out is wrong.</summary>
public sealed class FaultException(string message) : Exception(message);
