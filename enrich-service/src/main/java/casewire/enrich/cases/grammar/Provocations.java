package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import java.util.Set;

/** Finds whose deeds a lawsuit goes back to: "sued after X had copied its records". */
public final class Provocations {
  private static final int REACH = 14;

  /** What papers, courts and authorities do before somebody sues. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "reported",
          "revealed",
          "ruled",
          "found",
          "said",
          "told",
          "warned",
          "won",
          "raided",
          "arrested",
          "fined",
          "cleared",
          "rejected",
          "sued",
          "dismissed",
          "backed",
          "asked");

  private static final Set<String> COMPLAINING =
      Set.of("complained", "sued", "asked", "applied", "petitioned", "requested", "objected");

  /** What a company that is called by what it runs is called, which may be a mere thing as well. */
  private static final Set<String> SITES = Set.of("site", "website", "service", "app", "library");

  private final Reading reading;
  private final NounGroups groups;

  Provocations(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /**
   * "Sued after X had copied its records": who has done what the sentence goes back to; null if
   * that is nobody named, or only those who told or decided it.
   */
  public NounGroup after(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i < limit; i++) {
      if (reading.is(i, "after") && i + 1 < limit) {
        NounGroup doer = firstAfter(i, limit);
        if (doer == null) {
          return reading.is(i + 1, "the") && isSite(i + 2) ? subjectBefore(i) : null;
        }
        return isVerbOfDoer(doer.to()) ? doer : null;
      }
    }
    return null;
  }

  /** "Ordered to stop after X had complained about its owner"; null if nobody had. */
  public NounGroup complainerAfter(int from) {
    int limit = reading.sentenceEnd(from);
    for (int i = from; i + 1 < limit; i++) {
      NounGroup group = reading.is(i, "after") ? firstAfter(i, limit) : null;
      if (group != null) {
        int verb = group.to();
        while (verb < limit && VerbGroups.isAuxiliaryOrAdverb(reading.word(verb))) {
          verb++;
        }
        return verb < limit && COMPLAINING.contains(reading.word(verb).lower()) ? group : null;
      }
    }
    return null;
  }

  private NounGroup firstAfter(int at, int limit) {
    NounGroup group = groups.at(at + 1);
    boolean article = at + 2 < limit && FunctionWords.isArticle(reading.word(at + 1));
    return group == null && article ? groups.at(at + 2) : group;
  }

  private boolean isSite(int at) {
    return SITES.contains(reading.word(at).lower()) && isVerbOfDoer(at + 1);
  }

  /** "X is not off the hook either. Y sued after the site": whom the sentence before is about. */
  private NounGroup subjectBefore(int word) {
    int end = reading.sentenceStart(word);
    int start = end == 0 ? 0 : reading.sentenceStart(end - 1);
    boolean goesOn = end > 0 && reading.word(start).paragraph() == reading.word(word).paragraph();
    NounGroup first = goesOn ? groups.at(start) : null;
    return first == null || groups.isPossessive(first) ? null : first;
  }

  private boolean isVerbOfDoer(int at) {
    int verb = at;
    while (verb < reading.size() && VerbGroups.isAuxiliaryOrAdverb(reading.word(verb))) {
      verb++;
    }
    return verb < reading.size()
        && (verb > at || Verbs.isPastForm(reading.word(verb)))
        && !OF_OTHERS.contains(reading.word(verb).lower());
  }
}
