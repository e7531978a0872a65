using System.Numerics;

namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>An exact number, so that a third of 1.2 million is compared without rounding.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    /// <summary>The denominator less one, so that the default value is a plain zero.</summary>
    private readonly BigInteger _denominatorLessOne;

    /// <param name="denominator">Not zero.</param>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = denominator / divisor - 1;
    }

    private Rational(BigInteger whole) => Numerator = whole;

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _denominatorLessOne + 1;

    public bool IsZero => Numerator.IsZero;

    public bool IsWhole => _denominatorLessOne.IsZero;

    public static implicit operator Rational(long whole) => new(whole);

    public static implicit operator Rational(BigInteger whole) => new(whole);

    public static Rational operator +(Rational a, Rational b) =>
        a.IsWhole && b.IsWhole
            ? new Rational(a.Numerator + b.Numerator)
            : new Rational(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) =>
        a.IsWhole ? new Rational(-a.Numerator) : new Rational(-a.Numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) =>
        a.IsWhole && b.IsWhole
            ? new Rational(a.Numerator * b.Numerator)
            : new Rational(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <param name="b">Not zero.</param>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static Rational Abs(Rational a) => a.Numerator.Sign < 0 ? -a : a;

    public int CompareTo(Rational other) =>
        IsWhole && other.IsWhole
            ? Numerator.CompareTo(other.Numerator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Only for ordering by nearness.</summary>
    public double ToDouble() => (double)Numerator / (double)Denominator;

    public override string ToString() => IsWhole ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
