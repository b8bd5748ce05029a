package casewire.enrich.cases.event;

import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.Set;

/** Tells a fact from a plan, a possibility, a denial, and from what went before the news. */
final class Modalities {
  private static final int BEFORE = 5;
  private static final int AFTER = 14;
  private static final Set<String> HYPOTHETICAL =
      WordSet.of(
          "could",
          "would",
          "might",
          "may",
          "if",
          "can",
          "whether",
          "threatened",
          "threaten",
          "threatens",
          "threatening",
          "hoped",
          "thinking",
          "able",
          "unless",
          "should",
          "considering",
          "or");
  private static final Set<String> FUTURE =
      WordSet.of(
          "will",
          "about",
          "due",
          "expected",
          "likely",
          "plans",
          "plan",
          "planning",
          "set",
          "scheduled",
          "face",
          "faces",
          "facing",
          "intends",
          "vowed",
          "preparing",
          "awaiting",
          "await",
          "waiting",
          "awaits",
          "maximum",
          "carry",
          "carries",
          "carrying",
          "hope",
          "hopes",
          "hoping",
          "lesser",
          "possible",
          "potential");
  private static final Set<String> ATTEMPTS =
      WordSet.of(
          "talks",
          "attempt",
          "attempts",
          "effort",
          "efforts",
          "negotiations",
          "failed",
          "refused",
          "declined",
          "bid",
          "pressure",
          "hoped",
          "tried",
          "chance");
  private static final Set<String> BROUGHT = WordSet.of("filed", "brought", "launched", "lodged");
  private static final Set<String> PLANNED =
      WordSet.of("will", "would", "to", "can", "may", "plans", "intends");
  private static final Set<String> ALLEGING =
      WordSet.of(
          "alleged", "alleges", "alleging", "suggested", "suggesting", "implied", "implying");
  private static final Set<String> RANKED =
      WordSet.of("first", "second", "third", "fourth", "fifth", "latest", "last", "only");
  private static final Set<String> SAYING =
      WordSet.of("said", "says", "announced", "confirmed", "revealed", "disclosed");
  private static final Set<String> DENYING =
      Set.of("dismissed", "dismisses", "rejected", "rejects");

  private static final Set<String> NEGATED =
      WordSet.of("not", "never", "without", "nor", "cannot", "avoid");
  private static final Set<String> CITING =
      WordSet.of(
          "cited", "cites", "citing", "relied", "relies", "leaned", "leans", "pointed", "followed");
  private static final Set<String> COURTS =
      WordSet.of(
          "court", "courts", "judge", "judges", "justices", "ruling", "decision", "jury", "panel");
  private static final Set<String> BACKGROUND =
      WordSet.of(
          "previously",
          "earlier",
          "ago",
          "once",
          "landmark",
          "originally",
          "had",
          "previous",
          "formerly",
          "separate",
          "separately",
          "similar",
          "comparable");

  private final Reading reading;
  private final EarlierDates dates;

  Modalities(Reading reading) {
    this.reading = reading;
    this.dates = new EarlierDates(reading);
  }

  Modality of(Found<EventTerm> found) {
    int start = Math.max(reading.sentenceStart(found.from()), found.from() - BEFORE);
    Modality modality = isPlan(found) ? Modality.FUTURE : Modality.FACT;
    if (isAllegedCrime(found) || isAttempt(found)) {
      return Modality.HYPOTHETICAL;
    }
    if (isDenial(found)) {
      return Modality.NEGATED;
    }
    if (isBrought(found)) {
      return pastOrFact(found);
    }
    for (int i = found.from() - 1; i >= start; i--) {
      Word word = reading.word(i);
      if (i == found.from() - 1 && word.is("be")) {
        if (isOneOfThose(i - 1)) {
          return pastOrFact(found);
        }
        boolean will = reading.is(i - 1, "to") || reading.is(i - 1, "will");
        modality = will ? Modality.FUTURE : Modality.HYPOTHETICAL;
        continue;
      }
      if (word.is(",") || word.is(";") || word.is(":") || word.is("that")) {
        break;
      }
      if (word.entity() != null) {
        continue;
      }
      if (NEGATED.contains(word.lower())) {
        if (isLiability(found)) {
          return isCited(found.from()) ? Modality.BACKGROUND : pastOrFact(found);
        }
        return Modality.NEGATED;
      }
      if (HYPOTHETICAL.contains(word.lower())) {
        modality = Modality.HYPOTHETICAL;
      } else if (isTerm(i, found)) {
        continue;
      } else if (isYetToCome(i, found)) {
        modality = Modality.FUTURE;
      } else if (FUTURE.contains(word.lower()) && modality == Modality.FACT) {
        modality = Modality.FUTURE;
      }
    }
    return modality == Modality.FACT ? pastOrFact(found) : modality;
  }

  /** "Orrery dismissed the charges": what somebody accused thinks of them. */
  private boolean isDenial(Found<EventTerm> found) {
    return found.meaning().stage() == CaseStage.DISMISSAL
        && found.from() > 0
        && DENYING.contains(reading.word(found.from()).lower())
        && reading.word(found.from() - 1).isType(EntityType.ORG);
  }

  /** "Talks to settle the matter", "failed to settle". */
  private boolean isAttempt(Found<EventTerm> found) {
    return found.meaning().stage() == CaseStage.SETTLEMENT
        && found.from() > 1
        && reading.is(found.from() - 1, "to")
        && ATTEMPTS.contains(reading.word(found.from() - 2).lower());
  }

  /** "Their turn may come in a lawsuit against X, filed in May by Y": that has been brought. */
  private boolean isBrought(Found<EventTerm> found) {
    if (found.meaning().frame() != Frame.SUIT) {
      return false;
    }
    int end = Math.min(reading.sentenceEnd(found.from()), found.to() + BEFORE);
    for (int i = found.to(); i < end; i++) {
      if (BROUGHT.contains(reading.word(i).lower())) {
        return reading.is(i - 1, ",");
      }
    }
    return false;
  }

  /** "Ruled that A was not liable": a decision on A as much as the reverse. */
  private boolean isLiability(Found<EventTerm> found) {
    boolean liable = false;
    for (int i = found.from(); i < found.to(); i++) {
      liable |= reading.is(i, "liable");
    }
    return liable && isReportedByCourt(found.from());
  }

  /** "She cited the Ninth Circuit, which held that A was not liable". */
  private boolean isCited(int at) {
    return reading.hasAny(reading.sentenceStart(at), at, CITING);
  }

  private boolean isReportedByCourt(int at) {
    for (int i = reading.sentenceStart(at); i < at; i++) {
      Word word = reading.word(i);
      boolean court = word.isType(EntityType.COURT) || COURTS.contains(word.lower());
      if (court) {
        return true;
      }
    }
    return false;
  }

  /** "Until he is sentenced", "when she is sentenced". */
  private boolean isYetToCome(int at, Found<EventTerm> found) {
    boolean present = reading.is(found.from() - 1, "is") || reading.is(found.from() - 1, "are");
    return present && (reading.is(at, "until") || reading.is(at, "when"));
  }

  /** "Will serve ten years": the term that has been set. */
  private boolean isTerm(int at, Found<EventTerm> found) {
    return at == found.from() - 1
        && found.meaning().frame() == Frame.SERVE
        && reading.is(at, "will")
        && (reading.is(found.from(), "serve") || reading.is(found.from(), "spend"));
  }

  /** "Became the first man to be jailed": that has happened. */
  private boolean isOneOfThose(int to) {
    int start = Math.max(reading.sentenceStart(to), to - BEFORE);
    for (int i = to - 1; reading.is(to, "to") && i >= start; i--) {
      if (RANKED.contains(reading.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Will appeal": the phrase itself says that it has not happened. */
  private boolean isPlan(Found<EventTerm> found) {
    return found.meaning().stage() == CaseStage.APPEAL
        && PLANNED.contains(reading.word(found.from()).lower());
  }

  /** "The article alleged that X was guilty of": nobody is prosecuted. */
  private boolean isAllegedCrime(Found<EventTerm> found) {
    if (found.meaning().stage() != CaseStage.VERDICT) {
      return false;
    }
    int start = Math.max(reading.sentenceStart(found.from()), found.from() - 2 * BEFORE);
    for (int i = found.from() - 1; i >= start; i--) {
      if (ALLEGING.contains(reading.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Dates before the news, pluperfect and words such as "previously", outside the headline. */
  private Modality pastOrFact(Found<EventTerm> found) {
    if (reading.isHeadline(found.from())) {
      return Modality.FACT;
    }
    int limit = Math.min(reading.sentenceEnd(found.from()), found.to() + AFTER);
    int start = Math.max(reading.sentenceStart(found.from()), found.from() - AFTER);
    Modality modality = Modality.FACT;
    // "The watchdog found that X had fixed prices": the finding is the news, whenever that was.
    boolean decided = found.meaning().frame() == Frame.REGULATE;
    boolean clause = false;
    if (opensWithEarlier(found)) {
      return Modality.EARLIER;
    }
    for (int i = start; i < limit; i++) {
      Word word = reading.word(i);
      boolean ago = i <= found.to() + 1 && i >= found.to() && word.lower().endsWith(" ago");
      if (word.isType(EntityType.DATE) && (ago || dates.isEarlier(word, found.from()))) {
        return Modality.EARLIER;
      }
      boolean near = i >= found.from() - BEFORE && i < found.to() + BEFORE;
      boolean causative = word.is("had") && isHave(i - 1);
      boolean before = word.entity() == null && BACKGROUND.contains(word.lower());
      clause |= decided && i >= found.to() && word.is("that");
      if (near && before && !causative && !(clause && word.is("had")) && !isReported(i)) {
        modality = Modality.BACKGROUND;
      }
    }
    return modality;
  }

  /** "Has had his conviction quashed". */
  private boolean isHave(int at) {
    return reading.is(at, "has") || reading.is(at, "have") || reading.is(at, "having");
  }

  /** "In 1998 X, who was known as ..., was": the date is that of the clause, however far. */
  private boolean opensWithEarlier(Found<EventTerm> found) {
    int at = reading.sentenceStart(found.from());
    at += reading.is(at, "in") ? 1 : 0;
    return at < found.from()
        && reading.word(at).isType(EntityType.DATE)
        && dates.isEarlier(reading.word(at), found.from());
  }

  /** "Said that it had sued": what was news when it was said. */
  private boolean isReported(int had) {
    return reading.is(had, "had") && reading.hasAny(reading.sentenceStart(had), had, SAYING);
  }
}
