package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells a case of parties who are in another one from the case at hand. */
final class ParallelCases {
  private static final Set<String> CASES =
      Set.of("case", "prosecution", "trial", "matter", "investigation", "action");

  private static final Set<String> APART = Set.of("separate", "unrelated", "different");

  /** How many words on "separate" may say of what it is: "separate poaching case". */
  private static final int DESCRIBED = 4;

  private static final Set<String> LIKENESS =
      Set.of("similar", "comparable", "another", "resembles", "reminiscent", "echoes");

  /** What says of a charge that it is not the only one. */
  private static final Set<String> MORE =
      Set.of("another", "second", "third", "fourth", "separate", "also", "previously", "already");

  /** Past all but one of how many parts of its sentences an article tells what is beside it. */
  private static final int LATE = 3;

  private final Reading reading;
  private final FirstMentions mentions;
  private final EarlierConvictions convictions;

  ParallelCases(Reading reading, FirstMentions mentions, EarlierConvictions convictions) {
    this.reading = reading;
    this.convictions = convictions;
    this.mentions = mentions;
  }

  /** Of the same parties, or some of them, and yet no event of the case. */
  boolean isBeside(LitigationEvent event, CaseDraft draft) {
    if (draft.isApart() || !draft.takes(event)) {
      return false;
    }
    int sentence = reading.word(event.from()).sentence();
    boolean same =
        draft.hasBothSides()
            && EventSides.matchesBothSides(draft, event)
            && !draft.sentences().contains(sentence);
    return same && (isElsewhere(event) || isEarlierSuit(event, draft))
        || same && isSimilar(event) && event.targets().stream().noneMatch(draft::has)
        || isOfTheirOwn(event) && EventSides.isCountered(draft, event);
  }

  /** "Relations were never easy. A went to court against B in 1992": A has sued B again now. */
  private boolean isEarlierSuit(LitigationEvent event, CaseDraft draft) {
    return isNewSuit(event)
        && event.modality() == LitigationEvent.Modality.EARLIER
        && draft.events().stream()
            .anyMatch(
                news ->
                    isNewSuit(news)
                        && news.modality() == LitigationEvent.Modality.FACT
                        && reading.word(news.from()).sentence() <= Reading.LEAD_SENTENCES);
  }

  private static boolean isNewSuit(LitigationEvent event) {
    return event.term().stage() == CaseStage.COMPLAINT_FILED && event.sureness() >= 2;
  }

  /** Whether it is told beside the case at hand, which has to be known to tell them apart. */
  boolean isTold(LitigationEvent event) {
    return isElsewhere(event)
        || isSimilar(event)
        || isIntroduced(event)
        || isSeparate(event)
        || isOfLeadersElsewhere(event)
        || isOfLatecomers(event);
  }

  /** "Separately, A is suing C": not who was told of before, though A was. */
  boolean isSeparate(LitigationEvent event) {
    return reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES
        && (isSaidBefore(event, "separately") || isSaidBefore(event, "separate"));
  }

  /** "A Paris judge found against A in a case brought by C": C comes up only there. */
  boolean isIntroduced(LitigationEvent event) {
    Frame frame = event.term().frame();
    boolean indefinite =
        (frame == Frame.SUIT || frame == Frame.CITE)
            && (reading.is(event.from() - 1, "a") || reading.is(event.from() - 1, "an"));
    return reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES
        && (areNew(event.claimants(), event) && (indefinite || areInHeadline(event.targets()))
            || areNew(event.targets(), event) && areInHeadline(event.claimants()));
  }

  private boolean areNew(List<PartyName> names, LitigationEvent event) {
    return areNewFrom(reading.sentenceStart(event.from()), names);
  }

  private boolean areInHeadline(List<PartyName> names) {
    return names.stream().allMatch(name -> name.firstMention() < reading.document().headlineEnd());
  }

  /** Of somebody who is prosecuted here, and yet of another prosecution. */
  boolean isOfOtherProsecution(LitigationEvent event) {
    return convictions.isTold(event) || isOfOtherCourt(event) || isInSeparateCase(event);
  }

  /** "Gave X a year in a separate poaching case". */
  boolean isInSeparateCase(LitigationEvent event) {
    if (event.term().kind() != CaseKind.CRIMINAL
        || event.sureness() < 0.9
        || reading.word(event.from()).sentence() <= Reading.LEAD_SENTENCES) {
      return false;
    }
    int end = reading.sentenceEnd(event.from());
    return IntStream.range(reading.sentenceStart(event.from()), end)
        .filter(i -> APART.contains(reading.word(i).lower()))
        .anyMatch(
            i ->
                IntStream.range(i + 1, Math.min(end, i + DESCRIBED))
                    .anyMatch(j -> CASES.contains(reading.word(j).lower())));
  }

  /** "In 2013 the court of another country acquitted X": who is on trial here now. */
  private boolean isOfOtherCourt(LitigationEvent event) {
    if (event.term().kind() != CaseKind.CRIMINAL
        || reading.word(event.from()).sentence() <= Reading.LEAD_SENTENCES
        || !mentions.bringsUp(event, EntityType.COURT)) {
      return false;
    }
    return event.modality() == LitigationEvent.Modality.EARLIER
            && mentions.bringsUp(event, EntityType.GPE)
            && !isOfPlace(event)
        || isChargedAgain(event);
  }

  /** "X, of Bloxwich, got": where X lives, not where X was tried. */
  private boolean isOfPlace(LitigationEvent event) {
    return IntStream.range(reading.sentenceStart(event.from()) + 1, event.from())
        .anyMatch(i -> reading.word(i).isType(EntityType.GPE) && reading.is(i - 1, "of"));
  }

  /** "In May the Eastern District charged him", where another court has been named before. */
  private boolean isChargedAgain(LitigationEvent event) {
    boolean charged =
        event.term().stage() == CaseStage.INDICTMENT
            && event.sureness() >= 0.9
            && event.hasParties();
    int start = reading.sentenceStart(event.from());
    return charged
        && IntStream.range(start, event.from()).anyMatch(this::tellsAnother)
        && IntStream.range(0, start).anyMatch(i -> reading.word(i).isType(EntityType.COURT));
  }

  private boolean tellsAnother(int at) {
    Word word = reading.word(at);
    return word.isType(EntityType.DATE) || word.entity() == null && MORE.contains(word.lower());
  }

  private boolean areOfParagraph(List<PartyName> names, LitigationEvent event) {
    int paragraph = reading.word(event.from()).paragraph();
    int from = reading.sentenceStart(event.from());
    while (from > 0 && reading.word(from - 1).paragraph() == paragraph) {
      from--;
    }
    return areNewFrom(from, names);
  }

  /** "C, which a jury held liable to the labels", who sue somebody else in the lead. */
  boolean isOfLeadersElsewhere(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return sentence > Reading.LEAD_SENTENCES
        && event.claimants().size() > 1
        && event.claimants().stream().allMatch(mentions::isNamedInLead)
        && areOfParagraph(event.targets(), event);
  }

  /** "In 2003 C settled with A": C comes up in the last paragraphs only. */
  boolean isOfLatecomers(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return LATE * sentence > (LATE - 1) * reading.sentences()
        && !event.targets().isEmpty()
        && areOfParagraph(event.targets(), event)
        && event.claimants().stream().allMatch(name -> mentions.isNamedBefore(name, sentence));
  }

  /** Whether all are named, and nobody of them before the word. */
  private boolean areNewFrom(int word, List<PartyName> names) {
    int start = reading.word(word).start();
    return names.stream().allMatch(name -> name.entity() != null && name.firstMention() >= start);
  }

  /** "A UK court separately ruled": the same parties in another court. */
  private boolean isElsewhere(LitigationEvent event) {
    boolean separate = isSaidBefore(event, "separately") || isSaidBefore(event, "separate");
    boolean court = isSaidBefore(event, "court");
    for (int i = reading.sentenceStart(event.from()); i < event.from(); i++) {
      court |= reading.word(i).isType(EntityType.COURT);
    }
    return separate && court && reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES;
  }

  /** "In a similar case against the operator of B". */
  boolean isSimilar(LitigationEvent event) {
    return LIKENESS.stream().anyMatch(word -> isSaidBefore(event, word)) && !isAnotherPerson(event);
  }

  /** "Another programmer got a year": one more who is prosecuted, not one more case. */
  private boolean isAnotherPerson(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    return event.term().kind() == CaseKind.CRIMINAL
        && event.sureness() < 1
        && reading.is(start, "another")
        && !CASES.contains(reading.word(start + 1).lower())
        && LIKENESS.stream()
            .noneMatch(
                word ->
                    IntStream.range(start + 1, event.from()).anyMatch(i -> reading.is(i, word)));
  }

  private boolean isSaidBefore(LitigationEvent event, String word) {
    for (int i = reading.sentenceStart(event.from()); i < event.from(); i++) {
      if (reading.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** "A lawsuit of its own", "countersued". */
  private boolean isOfTheirOwn(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    int end = reading.sentenceEnd(event.from());
    for (int i = start; i < end; i++) {
      if (reading.word(i).lower().startsWith("countersu") || reading.is(i, "own")) {
        return event.term().stage() == CaseStage.COMPLAINT_FILED;
      }
    }
    return false;
  }
}
