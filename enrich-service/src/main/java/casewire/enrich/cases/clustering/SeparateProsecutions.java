package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.EntityType;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the prosecution of somebody else, told in passing, from a further defendant of the one that
 * the article is about: "In March Bernard Ebbers of WorldCom was convicted".
 */
final class SeparateProsecutions {
  /** How strongly a term has to tell a stage: a verb does, a noun such as "conviction" less so. */
  private static final double SURE = 0.6;

  private static final double LIKELY = 0.4;

  /** What opens a paragraph on other cases. */
  private static final Set<String> OTHERS = Set.of("others", "elsewhere", "similar", "meanwhile");

  /** What says of a case that it is another: "in a related case". */
  private static final Set<String> BESIDE =
      Set.of("related", "unrelated", "separate", "earlier", "previous", "another", "different");

  private static final String SEPARATELY = "separately";

  /** What there are others of: "the second such sentence". */
  private static final Set<String> DECIDED =
      Set.of(
          "sentence",
          "sentences",
          "conviction",
          "convictions",
          "arrest",
          "arrests",
          "trial",
          "trials",
          "prosecutions",
          "verdict",
          "verdicts",
          "jailing");

  private static final Set<String> CASES =
      Set.of("case", "cases", "prosecution", "investigation", "indictment", "proceeding", "matter");

  private static final Set<String> NUMBERS =
      Set.of(
          ("two three four five six seven eight nine ten eleven twelve fifteen nineteen twenty"
                  + " several others some")
              .split(" "));

  /** What somebody else's is set beside: "that of X". */
  private static final Set<String> COMPARED =
      Set.of(
          "that",
          "those",
          "case",
          "cases",
          "jailing",
          "conviction",
          "sentencing",
          "trial",
          "prosecution",
          "arrest");

  private static final Set<String> TESTIFYING =
      Set.of(
          "testify",
          "testified",
          "testifies",
          "testifying",
          "testimony",
          "witness",
          "cooperated",
          "co-operated",
          "cooperating",
          "co-operating",
          "cooperate",
          "co-operate",
          "cooperation",
          "co-operation",
          "informant",
          "informer");

  private final Reading reading;
  private final FirstMentions mentions;
  private final Accomplices accomplices;

  SeparateProsecutions(Reading reading, FirstMentions mentions) {
    this.reading = reading;
    this.mentions = mentions;
    this.accomplices = new Accomplices(reading);
  }

  /** Of somebody who was not named before, told after the lead and as done, in passing. */
  boolean isAnother(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    boolean told =
        event.sureness() >= 0.9
            && event.term().kind() == CaseKind.CRIMINAL
            && !accomplices.isAlso(event)
            && (sentence > Reading.LEAD_SENTENCES || sentence > 1 && isBeside(event));
    if (!told) {
      return false;
    }
    boolean sure = event.term().strength() >= SURE;
    return sure && event.modality() == Modality.EARLIER
        || event.term().strength() >= LIKELY && isNewcomer(event, sentence);
  }

  private boolean isNewcomer(LitigationEvent event, int sentence) {
    boolean fact = event.modality() == Modality.FACT || event.isPast();
    if (event.targets().isEmpty()
        || !event.targets().stream().allMatch(name -> isIntroducedAt(name, sentence))) {
      return false;
    }
    boolean other = isOfNewCompany(event.targets().get(0), sentence);
    return (fact || other || isCompared(event.targets().get(0), event))
        && (event.targets().size() == 1 || other || isElsewhere(event) || isAmongOthers(event))
        && isOfItsOwn(event.targets().get(0), event)
        && (isBeside(event)
            || isBeforeOtherCourt(event)
            || isOfSuchCases(event)
            || !accomplices.areTold(event));
  }

  /** In a related case, or before a court that comes up only there, after another. */
  private boolean isElsewhere(LitigationEvent event) {
    return isBeside(event)
        || mentions.bringsUp(event, EntityType.COURT)
            && IntStream.range(0, reading.sentenceStart(event.from()))
                .anyMatch(i -> reading.word(i).isType(EntityType.COURT));
  }

  /** "A fourth man pleaded guilty in federal court", where a court of a county tries the others. */
  private boolean isBeforeOtherCourt(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    boolean federal =
        IntStream.range(start, reading.sentenceEnd(event.from())).anyMatch(this::isFederalCourt);
    return federal
        && IntStream.range(0, start).anyMatch(this::isLocalCourt)
        && IntStream.range(0, start).noneMatch(this::isFederalCourt);
  }

  private boolean isFederalCourt(int at) {
    Word word = reading.word(at);
    return word.isType(EntityType.COURT)
        && (word.lower().contains("federal") || word.lower().contains("district of"));
  }

  private boolean isLocalCourt(int at) {
    Word word = reading.word(at);
    return word.isType(EntityType.COURT)
        && (word.lower().contains("county") || word.lower().contains("superior"));
  }

  /** Whether the name is that of a person who first comes up in the sentence or just before. */
  private boolean isIntroducedAt(PartyName name, int sentence) {
    if (!name.isPerson()) {
      return false;
    }
    int first = reading.sentenceStarts()[Math.max(0, sentence - 1)];
    return reading.word(first).start() <= name.firstMention();
  }

  /** With a date of its own, or somebody of another company: "HealthSouth's X", "X of Adelphia". */
  private boolean isOfItsOwn(PartyName name, LitigationEvent event) {
    if (mentions.bringsUp(event, EntityType.COURT)) {
      // "Was charged in the Northern District": elsewhere than those told of before.
      return true;
    }
    for (int i = reading.sentenceStart(event.from()); i < reading.sentenceEnd(event.from()); i++) {
      if (reading.word(i).isType(EntityType.DATE)) {
        return true;
      }
    }
    if (followsOthers(event)
        || isAmongOthers(event)
        || isBeside(event)
        || isExtradition(event)
        || testifies(event)) {
      return true;
    }
    if (isCompared(name, event) || comesAfter(event)) {
      return true;
    }
    return companiesNear(name).findAny().isPresent();
  }

  /** "X and Y of Tyco": a company that nothing before tells of. */
  private boolean isOfNewCompany(PartyName name, int sentence) {
    int start = reading.word(reading.sentenceStarts()[sentence]).start();
    return companiesNear(name).anyMatch(word -> word.entity().mentions().get(0).start() >= start);
  }

  private Stream<Word> companiesNear(PartyName name) {
    int first = 0;
    while (reading.word(first).start() < name.firstMention()) {
      first++;
    }
    int from = Math.max(reading.sentenceStart(first), first - 4);
    int to = Math.min(reading.sentenceEnd(first), first + 10);
    return IntStream.range(from, to)
        .mapToObj(reading::word)
        .filter(word -> word.isType(EntityType.ORG));
  }

  /** "It comes a month after that of X", "follows the case of X". */
  private boolean isCompared(PartyName name, LitigationEvent event) {
    return IntStream.range(reading.sentenceStart(event.from()) + 2, event.from())
        .filter(i -> reading.word(i).entity() != null && reading.word(i).entity() == name.entity())
        .anyMatch(i -> reading.is(i - 1, "of") && COMPARED.contains(reading.word(i - 2).lower()));
  }

  /** "Two men were convicted in 2004. X got a year": one of others, at another time or place. */
  private boolean followsOthers(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    if (start == 0 || reading.word(start - 1).paragraph() != reading.word(start).paragraph()) {
      return false;
    }
    int before = reading.sentenceStart(start - 1);
    return NUMBERS.contains(reading.word(before).lower())
        && (IntStream.range(before, start).anyMatch(i -> reading.word(i).isType(EntityType.DATE))
            || mentions.bringsUp(before, EntityType.GPE));
  }

  /** "The hearing comes days after a court in the north jailed X". */
  private boolean comesAfter(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    return IntStream.range(start, event.from())
        .filter(i -> reading.is(i, "comes") || reading.is(i, "came"))
        .anyMatch(i -> IntStream.range(i, event.from()).anyMatch(j -> reading.is(j, "after")));
  }

  /** "X, who had pleaded guilty, told the jury": who speaks against the accused. */
  private boolean testifies(LitigationEvent event) {
    int end = reading.sentenceEnd(event.from());
    return IntStream.range(reading.sentenceStart(event.from()), end)
        .anyMatch(
            i ->
                reading.word(i).entity() == null
                    && (TESTIFYING.contains(reading.word(i).lower())
                        || reading.is(i, "told") && isBeforeJury(i + 1)));
  }

  private boolean isBeforeJury(int at) {
    int noun = reading.is(at, "the") ? at + 1 : at;
    return reading.is(noun, "jury") || reading.is(noun, "jurors");
  }

  /** "X is fighting extradition": another state wants him. */
  private boolean isExtradition(LitigationEvent event) {
    for (int i = event.from(); i < event.to(); i++) {
      if (reading.word(i).lower().startsWith("extradit")) {
        return true;
      }
    }
    return false;
  }

  /** "Others were less fortunate", "a similar case": said in the paragraph up to the event. */
  private boolean isAmongOthers(LitigationEvent event) {
    int paragraph = reading.word(event.from()).paragraph();
    for (int i = event.from() - 1; i >= 0 && reading.word(i).paragraph() == paragraph; i--) {
      if (reading.word(i).entity() == null && OTHERS.contains(reading.word(i).lower())) {
        return true;
      }
    }
    return isOfSuchCases(event);
  }

  /** "The department has brought several such cases": said in the paragraph up to the event. */
  private boolean isOfSuchCases(LitigationEvent event) {
    int paragraph = reading.word(event.from()).paragraph();
    for (int i = event.from() - 1; i >= 0 && reading.word(i).paragraph() == paragraph; i--) {
      boolean such = reading.is(i, "such") || reading.is(i, "similar") || reading.is(i, "other");
      String what = reading.word(i + 1).lower();
      if (such && (CASES.contains(what) || DECIDED.contains(what))) {
        return true;
      }
    }
    return false;
  }

  /** "In a related case", or "separately" at the verb itself. */
  private boolean isBeside(LitigationEvent event) {
    if (reading.is(event.from() - 1, SEPARATELY)
        || event.to() < reading.size() && reading.is(event.to(), SEPARATELY)) {
      return true;
    }
    for (int i = reading.sentenceStart(event.from()); i < reading.sentenceEnd(event.from()); i++) {
      boolean beside = reading.word(i).entity() == null && BESIDE.contains(reading.word(i).lower());
      int noun = beside && isPrivate(i + 1) ? i + 2 : i + 1;
      if (beside && noun < reading.size() && CASES.contains(reading.word(noun).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPrivate(int at) {
    return reading.is(at, "private") || reading.is(at, "criminal");
  }

  /** Of one more who comes up only here, and whom no word ties to who was told of before. */
  boolean isOneMore(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return event.term().kind() == CaseKind.CRIMINAL
        && !event.targets().isEmpty()
        && event.targets().stream().allMatch(name -> isIntroducedAt(name, sentence))
        && !accomplices.areTold(event);
  }
}
