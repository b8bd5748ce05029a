package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Months;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody who is charged now was convicted of before: "X appeared in court again. He was
 * jailed last July for the same".
 */
final class EarlierConvictions {
  private static final Set<CaseStage> CHARGES = EnumSet.of(CaseStage.ARREST, CaseStage.INDICTMENT);
  private static final Set<String> BEFORE = Set.of("previously", "previous", "once", "earlier");
  private static final double SURE = 0.7;

  private final Reading reading;
  private final boolean charged;

  EarlierConvictions(Reading reading, List<LitigationEvent> events) {
    this.reading = reading;
    List<LitigationEvent> news = events.stream().filter(this::isNews).toList();
    this.charged =
        news.stream().anyMatch(event -> CHARGES.contains(event.term().stage()))
            && news.stream().noneMatch(event -> event.term().isOfTried())
            && events.stream().noneMatch(event -> event.term().stage() == CaseStage.APPEAL);
  }

  private boolean isNews(LitigationEvent event) {
    return event.term().kind() == CaseKind.CRIMINAL
        && event.modality() == Modality.FACT
        && event.term().strength() >= SURE
        && reading.word(event.from()).sentence() <= Reading.LEAD_SENTENCES;
  }

  /** Told after the lead, which tells only of charges, and as done before them. */
  boolean isTold(LitigationEvent event) {
    return charged
        && event.term().kind() == CaseKind.CRIMINAL
        && event.term().isOfTried()
        && event.term().strength() >= SURE
        && !event.targets().isEmpty()
        && reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES
        && (event.modality() == Modality.EARLIER || saysBefore(event));
  }

  /** "Last July", where "last month" can be after the charges; "previously". */
  private boolean saysBefore(LitigationEvent event) {
    return IntStream.range(reading.sentenceStart(event.from()), reading.sentenceEnd(event.from()))
        .mapToObj(reading::word)
        .anyMatch(
            word ->
                word.entity() == null ? BEFORE.contains(word.lower()) : isMonthOfLastYear(word));
  }

  private static boolean isMonthOfLastYear(Word date) {
    return date.isType(EntityType.DATE)
        && date.lower().startsWith("last ")
        && Months.isLastOf(date.lower());
  }
}
