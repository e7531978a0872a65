using System.Reflection;

namespace BriefingGen.Mutants;

/// <summary>One call of one test method of xUnit, which is called here without xUnit's runner: a thousand times in one process.</summary>
internal sealed class TestCase(MethodInfo method, object?[] arguments)
{
    public string Name { get; } = $"{method.DeclaringType!.Name}.{method.Name}";

    /// <summary>Of the classes whose full name contains one of these words, and none that has a minus before it. FsCheck's properties
    /// are not among them.</summary>
    public static IEnumerable<TestCase> In(Assembly assembly, IReadOnlyList<string> words) =>
        from type in assembly.GetTypes()
        where !type.IsAbstract && words.Any(word => type.FullName!.Contains(word, StringComparison.Ordinal))
            && !words.Any(word => word.StartsWith('-') && type.FullName!.Contains(word[1..], StringComparison.Ordinal))
        where type.GetConstructor(Type.EmptyTypes) is not null
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where IsTest(method)
        from arguments in Arguments(method)
        select new TestCase(method, arguments);

    /// <returns>Why it fails; null if it passes.</returns>
    public string? Failure()
    {
        try
        {
            var instance = Activator.CreateInstance(method.DeclaringType!);
            if (method.Invoke(instance, arguments) is Task task)
                task.GetAwaiter().GetResult();
            (instance as IDisposable)?.Dispose();
            return null;
        }
        catch (TargetInvocationException failure)
        {
            return failure.InnerException!.ToString();
        }
    }

    private static bool IsTest(MethodInfo method) =>
        method.GetCustomAttributes().Any(attribute => attribute.GetType().FullName is "Xunit.FactAttribute" or "Xunit.TheoryAttribute");

    private static IEnumerable<object?[]> Arguments(MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (parameters.Length == 0)
            return [[]];
        return method.GetCustomAttributes()
            .Where(attribute => attribute.GetType().GetMethod("GetData", [typeof(MethodInfo)]) is not null)
            .SelectMany(attribute =>
                (IEnumerable<object?[]>)attribute.GetType().GetMethod("GetData", [typeof(MethodInfo)])!.Invoke(attribute, [method])!)
            .Select(given => Fitted(parameters, given));
    }

    private static object?[] Fitted(ParameterInfo[] parameters, object?[] given)
    {
        var fitted = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            if (i == parameters.Length - 1 && parameters[i].IsDefined(typeof(ParamArrayAttribute))
                && !(given.Length == parameters.Length && type.IsInstanceOfType(given[i])))
            {
                var rest = Array.CreateInstance(type.GetElementType()!, given.Length - i);
                for (var j = i; j < given.Length; j++)
                    rest.SetValue(given[j], j - i);
                fitted[i] = rest;
            }
            else if (i >= given.Length)
            {
                fitted[i] = parameters[i].DefaultValue;
            }
            else
            {
                var isOther = !type.IsInstanceOfType(given[i]) && !type.IsEnum && Nullable.GetUnderlyingType(type) is null;
                fitted[i] = isOther && given[i] is IConvertible number ? Convert.ChangeType(number, type, null) : given[i];
            }
        }

        return fitted;
    }
}
