package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Ages;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.Span;
import casewire.events.CaseKind;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A prosecution in the news whose defendants have no names: "a man has been arrested". Who is named
 * further on, in one place only, has been prosecuted elsewhere.
 */
final class UnnamedAccused {
  private static final Set<Frame> TELLING =
      Set.of(Frame.PROSECUTE, Frame.STAND, Frame.SERVE, Frame.GIVE);
  private static final Set<String> NEGATIONS = Set.of("not", "cannot", "never");
  private static final double SURE = 0.7;
  private static final double LIKELY = 0.6;
  private static final int LEAD = Reading.LEAD_SENTENCES;

  private final Reading reading;
  private final boolean news;
  private final boolean withheld;

  UnnamedAccused(Reading reading, List<LitigationEvent> events) {
    this.reading = reading;
    List<LitigationEvent> crimes =
        events.stream()
            .filter(event -> event.term().kind() == CaseKind.CRIMINAL)
            .filter(event -> event.term().stage() != null && sentence(event) <= LEAD)
            .filter(event -> TELLING.contains(event.term().frame()))
            .toList();
    this.news =
        !crimes.isEmpty()
            && crimes.stream().noneMatch(LitigationEvent::hasParties)
            && crimes.stream().anyMatch(UnnamedAccused::isTold);
    this.withheld = isWithheld();
  }

  /** "Who cannot be named", "whose identity was not released". */
  private boolean isWithheld() {
    for (int i = 0; i < reading.size() && reading.word(i).sentence() <= 2 * LEAD; i++) {
      boolean whose =
          reading.is(i, "whose")
              && (reading.is(i + 1, "identity")
                  || reading.is(i + 1, "name")
                  || reading.is(i + 1, "names")
                  || reading.is(i + 1, "identities"));
      boolean named = reading.is(i, "named") || reading.is(i, "identified");
      boolean not =
          named
              && IntStream.range(Math.max(0, i - 3), i)
                  .anyMatch(j -> NEGATIONS.contains(reading.word(j).lower()));
      if (whose || not) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(LitigationEvent event) {
    return event.modality() == Modality.FACT && event.term().strength() >= SURE;
  }

  private int sentence(LitigationEvent event) {
    return reading.word(event.from()).sentence();
  }

  boolean areTheNews() {
    return news;
  }

  /**
   * Of one person who is named in the paragraph of the event and nowhere else, at another time or
   * place.
   */
  boolean isAnother(LitigationEvent event) {
    return news
        && event.term().kind() == CaseKind.CRIMINAL
        && event.term().strength() >= LIKELY
        && sentence(event) > LEAD
        && !event.targets().isEmpty()
        && (withheld || event.isPast() || isElsewhere(event) || isLikeThis(event))
        && event.targets().stream().allMatch(name -> isOnlyIn(name, event));
  }

  /** "The last such operation led to the conviction of X". */
  private boolean isLikeThis(LitigationEvent event) {
    return IntStream.range(reading.sentenceStart(event.from()), event.from())
        .anyMatch(i -> reading.is(i, "such") || reading.is(i, "similar"));
  }

  /** "In the US, X was jailed", "Last month X pleaded guilty". */
  private boolean isElsewhere(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    boolean in = reading.is(start, "in");
    for (int i = start; i < event.from() && i <= start + (in ? 2 : 0); i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.DATE) || in && word.isType(EntityType.GPE)) {
        return true;
      }
    }
    return reading.is(start, "elsewhere");
  }

  /** Whether nobody in the event is given an age, as papers do with the accused in the news. */
  boolean areOthersThan(LitigationEvent event) {
    return news && event.targets().stream().noneMatch(this::isAged);
  }

  private boolean isAged(PartyName name) {
    return IntStream.range(0, reading.size())
        .anyMatch(i -> reading.word(i).entity() == name.entity() && Ages.isToldOf(i, reading));
  }

  private boolean isOnlyIn(PartyName name, LitigationEvent event) {
    boolean unrecognized = name.entity() == null && !name.described();
    return unrecognized
        || name.isPerson()
            && name.entity().mentions().stream().allMatch(mention -> isIn(mention, event));
  }

  private boolean isIn(Span mention, LitigationEvent event) {
    int from = event.from();
    int to = event.from();
    int paragraph = reading.word(event.from()).paragraph();
    while (from > 0 && reading.word(from - 1).paragraph() == paragraph) {
      from--;
    }
    while (to + 1 < reading.size() && reading.word(to + 1).paragraph() == paragraph) {
      to++;
    }
    return mention.start() >= reading.word(from).start() && mention.end() <= reading.word(to).end();
  }
}
