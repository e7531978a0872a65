using BenchmarkDotNet.Running;
using BriefingGen.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args);
