namespace BriefingGen.Briefs.Model;

/// <summary>Decides how an actor is recognised: a person also by the surname alone.</summary>
public enum ActorKind
{
    Person,
    Organisation,
    Group,
    Place,
}
