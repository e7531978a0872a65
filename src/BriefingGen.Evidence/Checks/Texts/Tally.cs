namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>How each figure and date that is printed is accounted for; see <see cref="FigureCoverage"/>.</summary>
internal sealed class Tally
{
    private int _stand, _inferred, _rounded, _calculated, _counted, _elsewhere, _waived;

    public FigureCoverage Total => new(_stand, _inferred, _rounded, _calculated, _counted, _elsewhere, _waived);

    public void Add(Account account)
    {
        switch (account)
        {
            case Account.Stands:
                _stand++;
                break;
            case Account.Inferred:
                _inferred++;
                break;
            case Account.Rounded:
                _rounded++;
                break;
            case Account.Calculated:
                _calculated++;
                break;
            case Account.Counted:
                _counted++;
                break;
            case Account.Elsewhere:
                _elsewhere++;
                break;
            case Account.Waived:
                _waived++;
                break;
            case Account.Missing or Account.Uncounted:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}

/// <summary>Where a figure or date that is printed comes from.</summary>
internal enum Account
{
    Stands,
    Inferred,
    Rounded,
    Calculated,
    Counted,
    Elsewhere,
    Waived,

    /// <summary>The number of a name.</summary>
    Uncounted,

    /// <summary>From nowhere: that is an error.</summary>
    Missing,
}
