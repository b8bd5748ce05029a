package casewire.enrich.cases.matter;

import casewire.enrich.cases.matter.Taxonomy.Sign;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.entity.RecognizedEntity;
import casewire.events.CaseKind;
import casewire.events.EntityType;
import casewire.events.QuantityStatus;
import casewire.events.Remedy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The relief in detail: how it stands, how much it is, and who says so. */
public final class Remedies {
  /** Who speaks when the court does. */
  public static final String COURT = "court";

  private static final Set<String> TERMS = Set.of("imprisonment", "probation");

  private static final Map<String, QuantityStatus> STATUSES =
      Map.ofEntries(
          Map.entry("seek", QuantityStatus.SOUGHT),
          Map.entry("seeks", QuantityStatus.SOUGHT),
          Map.entry("seeking", QuantityStatus.SOUGHT),
          Map.entry("sought", QuantityStatus.SOUGHT),
          Map.entry("demand", QuantityStatus.SOUGHT),
          Map.entry("demands", QuantityStatus.SOUGHT),
          Map.entry("demanding", QuantityStatus.SOUGHT),
          Map.entry("wants", QuantityStatus.SOUGHT),
          Map.entry("want", QuantityStatus.SOUGHT),
          Map.entry("asks", QuantityStatus.SOUGHT),
          Map.entry("asked", QuantityStatus.SOUGHT),
          Map.entry("asking", QuantityStatus.SOUGHT),
          Map.entry("claiming", QuantityStatus.SOUGHT),
          Map.entry("requested", QuantityStatus.SOUGHT),
          Map.entry("ordered", QuantityStatus.ORDERED),
          Map.entry("orders", QuantityStatus.ORDERED),
          Map.entry("awarded", QuantityStatus.ORDERED),
          Map.entry("awards", QuantityStatus.ORDERED),
          Map.entry("granted", QuantityStatus.ORDERED),
          Map.entry("grants", QuantityStatus.ORDERED),
          Map.entry("issued", QuantityStatus.ORDERED),
          Map.entry("imposed", QuantityStatus.ORDERED),
          Map.entry("sentenced", QuantityStatus.ORDERED),
          Map.entry("jailed", QuantityStatus.ORDERED),
          Map.entry("given", QuantityStatus.ORDERED),
          Map.entry("bars", QuantityStatus.ORDERED),
          Map.entry("must", QuantityStatus.ORDERED),
          Map.entry("owe", QuantityStatus.ORDERED),
          Map.entry("denied", QuantityStatus.DENIED),
          Map.entry("rejected", QuantityStatus.DENIED),
          Map.entry("refused", QuantityStatus.DENIED),
          Map.entry("agreed", QuantityStatus.AGREED),
          Map.entry("agrees", QuantityStatus.AGREED),
          Map.entry("settled", QuantityStatus.AGREED),
          Map.entry("settle", QuantityStatus.AGREED),
          Map.entry("maximum", QuantityStatus.MAXIMUM),
          Map.entry("face", QuantityStatus.MAXIMUM),
          Map.entry("faces", QuantityStatus.MAXIMUM),
          Map.entry("recommends", QuantityStatus.RECOMMENDED),
          Map.entry("recommended", QuantityStatus.RECOMMENDED),
          Map.entry("served", QuantityStatus.SERVED),
          Map.entry("offered", QuantityStatus.OFFERED));

  private final Reading reading;

  public Remedies(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param signs what tells the relief of the case
   * @param claimant who asks, as named in the case; null if nobody is
   */
  public List<Remedy> of(List<Found<Sign>> signs, CaseKind kind, String claimant) {
    Set<Remedy> remedies = new LinkedHashSet<>();
    for (Found<Sign> sign : signs) {
      String key = sign.meaning().term().key();
      RecognizedEntity quantity = quantity(sign, key);
      boolean told = quantity != null && quantity.status() != null;
      QuantityStatus status = told ? quantity.status() : status(sign);
      remedies.add(
          new Remedy(
              key,
              status,
              quantity == null ? null : quantity.value(),
              quantity == null ? null : quantity.id(),
              assertedBy(status, kind, claimant)));
    }
    remedies.removeIf(one -> remedies.stream().anyMatch(other -> saysMore(other, one)));
    return List.copyOf(remedies);
  }

  /** The same relief with the same standing, but also with an amount; or with any standing. */
  private static boolean saysMore(Remedy other, Remedy one) {
    if (other == one || !other.relief().equals(one.relief()) || one.amount() != null) {
      return false;
    }
    boolean bare = one.status() == null && other.status() != null;
    return bare || one.status() == other.status() && other.amount() != null;
  }

  /** The nearest amount of money, or for prison the nearest term, in the sentence. */
  private RecognizedEntity quantity(Found<Sign> sign, String key) {
    EntityType type = TERMS.contains(key) ? EntityType.DURATION : EntityType.MONEY;
    RecognizedEntity nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = reading.sentenceStart(sign.from()); i < reading.sentenceEnd(sign.from()); i++) {
      int distance = i < sign.from() ? sign.from() - i : Math.max(0, i - sign.to());
      boolean original =
          reading.word(i).isType(type) && reading.word(i).entity().equivalentOf() == null;
      if (original && distance < least) {
        least = distance;
        nearest = reading.word(i).entity();
      }
    }
    return nearest;
  }

  /** The nearest word before the sign that says how it stands, else the nearest after it. */
  private QuantityStatus status(Found<Sign> sign) {
    for (int i = sign.to() - 1; i >= reading.sentenceStart(sign.from()); i--) {
      QuantityStatus status = STATUSES.get(reading.word(i).lower());
      if (status != null) {
        return status;
      }
    }
    for (int i = sign.to(); i < reading.sentenceEnd(sign.from()); i++) {
      QuantityStatus status = STATUSES.get(reading.word(i).lower());
      if (status != null) {
        return status;
      }
    }
    return null;
  }

  private static String assertedBy(QuantityStatus status, CaseKind kind, String claimant) {
    if (status == QuantityStatus.ORDERED || status == QuantityStatus.DENIED) {
      return COURT;
    }
    boolean asked = status == QuantityStatus.SOUGHT || status == QuantityStatus.RECOMMENDED;
    return asked || status == null && kind != CaseKind.CRIMINAL ? claimant : null;
  }
}
