package casewire.enrich.entity.pattern;

import casewire.enrich.entity.pattern.citation.CaptionPattern;
import casewire.enrich.entity.pattern.citation.CitationPattern;
import casewire.enrich.entity.pattern.date.DatePattern;
import casewire.enrich.entity.pattern.docket.DocketPattern;
import casewire.enrich.entity.pattern.domain.DomainPattern;
import casewire.enrich.entity.pattern.duration.DurationPattern;
import casewire.enrich.entity.pattern.money.MoneyPattern;
import casewire.enrich.entity.pattern.status.Standing;
import casewire.enrich.entity.pattern.statute.StatutePattern;
import casewire.enrich.entity.scan.Tokens;
import casewire.enrich.text.Document;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds amounts of money, dates, durations, host names, statutes, citations and docket numbers, by
 * their form. Pure, and linear in the length of the text: nothing backtracks.
 */
public final class PatternRecognition {
  private final List<Pattern> patterns;

  private PatternRecognition(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  public static PatternRecognition standard() {
    return new PatternRecognition(
        List.of(
            new MoneyPattern(),
            new DatePattern(),
            new DurationPattern(),
            new DomainPattern(),
            new StatutePattern(),
            new CitationPattern(),
            new CaptionPattern(),
            new DocketPattern()));
  }

  /**
   * Everything found, in text order. No two overlap, but for a host name inside a case caption
   * ({@code Amazon.com v. Doe}).
   */
  public List<Found> find(Document document) {
    return find(document, Tokens.of(document.segments()));
  }

  /**
   * The same for a document whose tokens are at hand.
   *
   * @param tokens of the document
   */
  public List<Found> find(Document document, Tokens tokens) {
    Scan scan = new Scan(document, tokens);
    List<Found> all = new ArrayList<>();
    for (Pattern pattern : patterns) {
      pattern.find(scan, all::add);
    }
    return Standing.of(scan.tokens(), withoutOverlaps(all));
  }

  /** Where two overlap the longer stands: it has understood more of the text. */
  private static List<Found> withoutOverlaps(List<Found> all) {
    all.sort(
        Comparator.<Found>comparingInt(found -> found.span().start())
            .thenComparing(
                Comparator.<Found>comparingInt(found -> found.span().length()).reversed())
            .thenComparing(Found::type));
    List<Found> kept = new ArrayList<>(all.size());
    Found hosting = null;
    for (Found next : all) {
      boolean inCaption =
          hosting != null
              && hosting.type() == EntityType.CITATION
              && next.type() == EntityType.DOMAIN
              && hosting.span().contains(next.span());
      if (inCaption) {
        kept.add(next);
        continue;
      }
      if (hosting != null && hosting.span().overlaps(next.span())) {
        if (hosting.span().length() >= next.span().length()) {
          continue;
        }
        kept.remove(hosting);
      }
      kept.add(next);
      hosting = next;
    }
    kept.sort(Comparator.comparingInt(found -> found.span().start()));
    return kept;
  }
}
