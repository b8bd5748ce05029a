package casewire.enrich.cases.event;

import casewire.enrich.cases.party.PartyName;
import java.util.List;
import java.util.stream.Stream;

/**
 * One report of something that happened, or may happen, in a case.
 *
 * @param sides who proceeds against whom
 * @param docket the docket in its sentence, normalised; null if there is none
 * @param definite whether it speaks of the case at hand: "brought the claim"
 * @param from index of its first word
 * @param to index after its last word
 */
public record LitigationEvent(
    EventTerm term,
    Sides sides,
    Modality modality,
    String docket,
    boolean definite,
    int from,
    int to) {

  /** Whether the sentence says that it happened. */
  public enum Modality {
    FACT(1),
    /** Told as what went before the news. */
    BACKGROUND(0.4),
    /** The same, and dated before the news: "last year", a year that is past. */
    EARLIER(0.4),
    FUTURE(0.3),
    HYPOTHETICAL(0),
    NEGATED(0);

    private final double weight;

    Modality(double weight) {
      this.weight = weight;
    }

    public double weight() {
      return weight;
    }
  }

  public List<PartyName> claimants() {
    return sides.claimants();
  }

  public List<PartyName> targets() {
    return sides.targets();
  }

  /** The same event with those against whom it goes. */
  LitigationEvent against(List<PartyName> others) {
    return new LitigationEvent(
        term, new Sides(sides.claimants(), others), modality, docket, definite, from, to);
  }

  /** The same event told of these claimants alone, with their docket. */
  public LitigationEvent told(List<PartyName> claimants, String theirDocket) {
    return new LitigationEvent(
        term, new Sides(claimants, sides.targets()), modality, theirDocket, definite, from, to);
  }

  /** The same event told of these parties. */
  public LitigationEvent between(List<PartyName> claimants, List<PartyName> targets) {
    return new LitigationEvent(
        term, new Sides(claimants, targets), modality, docket, definite, from, to);
  }

  /** The same event understood as another term. */
  LitigationEvent as(EventTerm other) {
    return new LitigationEvent(other, sides, modality, docket, definite, from, to);
  }

  public LitigationEvent withoutParties() {
    return new LitigationEvent(term, Sides.OPEN, modality, docket, definite, from, to);
  }

  /** How surely the parties are parties; a term that tells no stage is a hint only. */
  public double sureness() {
    double sure = term.frame().sureness();
    return term.stage() == null ? Math.min(sure, 0.5) : sure;
  }

  public boolean isPast() {
    return modality == Modality.BACKGROUND || modality == Modality.EARLIER;
  }

  /** Those on either side. */
  public Stream<PartyName> parties() {
    return Stream.concat(claimants().stream(), targets().stream());
  }

  public boolean hasParties() {
    return !claimants().isEmpty() || !targets().isEmpty();
  }

  public boolean hasBothSides() {
    return !claimants().isEmpty() && !targets().isEmpty();
  }
}
