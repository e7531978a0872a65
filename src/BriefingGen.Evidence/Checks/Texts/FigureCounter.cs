namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>How each figure and date that is printed is accounted for; see <see cref="FigureCoverage"/>.</summary>
internal sealed class FigureCounter
{
    private int _stand, _inferred, _rounded, _calculated, _counted, _elsewhere, _waived;

    public FigureCoverage Total => new(_stand, _inferred, _rounded, _calculated, _counted, _elsewhere, _waived);

    public void Add(FigureOrigin origin)
    {
        switch (origin)
        {
            case FigureOrigin.Stands:
                _stand++;
                break;
            case FigureOrigin.Inferred:
                _inferred++;
                break;
            case FigureOrigin.Rounded:
                _rounded++;
                break;
            case FigureOrigin.Calculated:
                _calculated++;
                break;
            case FigureOrigin.Counted:
                _counted++;
                break;
            case FigureOrigin.Elsewhere:
                _elsewhere++;
                break;
            case FigureOrigin.Waived:
                _waived++;
                break;
            case FigureOrigin.Missing or FigureOrigin.Uncounted:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}

/// <summary>Where a figure or date that is printed comes from.</summary>
internal enum FigureOrigin
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
