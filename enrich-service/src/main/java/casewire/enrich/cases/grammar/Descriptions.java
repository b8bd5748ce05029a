package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

/** Parties that the text does not name but describes: "operators of server sites". */
public final class Descriptions {
  /** How many words after a phrase the preposition may stand: "pay $2m (£1m) to". */
  private static final int AFTER = 9;

  private static final Set<String> RELATIVE = Set.of("who", "that", "which");

  /** Whose lawsuits are a habit, none of them a case. */
  private static final Set<String> CROWDS =
      Set.of("thousands", "hundreds", "dozens", "many", "numerous", "countless");

  /** Nouns whose "that" says what is told. */
  private static final Set<String> TOLD =
      Set.of(
          "statement",
          "claim",
          "claims",
          "ruling",
          "rulings",
          "allegation",
          "allegations",
          "report",
          "reports",
          "fact",
          "evidence",
          "news",
          "argument",
          "arguments",
          "complaint",
          "complaints",
          "hope",
          "hopes",
          "fear",
          "fears",
          "order",
          "view",
          "proof",
          "suggestion",
          "belief",
          "idea",
          "decision",
          "verdict",
          "finding");

  /** Who decides: "fined by the city's court". */
  private static final Set<String> COURTS =
      Set.of("court", "courts", "tribunal", "jury", "bench", "magistrates", "jurors", "panel");

  /** What a court or a regulator does. */
  private static final Set<String> ACTS =
      Set.of(
          "decision",
          "decisions",
          "ruling",
          "rulings",
          "order",
          "orders",
          "fine",
          "fines",
          "penalty",
          "penalties",
          "judgment",
          "judgement",
          "verdict",
          "sentence",
          "law",
          "directive",
          "ban",
          "claim",
          "claims",
          "refusal",
          "finding");

  /** Who acts for a party. */
  private static final Set<String> SPEAKING =
      Set.of(
          "attorney",
          "attorneys",
          "lawyer",
          "lawyers",
          "counsel",
          "judge",
          "judges",
          "prosecutor",
          "prosecutors",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  private final Reading reading;

  private final LitigantNouns litigants = LitigantNouns.standard();

  public Descriptions(Reading reading) {
    this.reading = reading;
  }

  /** What the subject is when it is no name: "Record companies in the US have sued". */
  public List<PartyName> subjectOf(int verb) {
    int start = reading.sentenceStart(verb);
    int end = verb;
    while (end > start && VerbGroups.isAuxiliaryOrAdverb(reading.word(end - 1))) {
      end--;
    }
    end = beforeClause(start, end);
    if (end > start + 1 && RELATIVE.contains(reading.word(end - 1).lower())) {
      end -= reading.is(end - 2, ",") ? 2 : 1;
    }
    int from = end;
    while (from > start && from > end - 8 && isInNounPhrase(reading.word(from - 1))) {
      from--;
    }
    return description(from, end);
  }

  /** "A student whose site pointed to files has": the clause between the noun and its verb. */
  private int beforeClause(int start, int end) {
    int clause = end;
    for (int i = start + 1; i < end - 1; i++) {
      boolean that = reading.is(i, "that") && describesNoun(i - 1);
      boolean opens = reading.is(i, "whose") || reading.is(i, "who") || that;
      if (reading.word(i).isPunctuation()) {
        clause = end;
      } else if (opens && clause == end) {
        clause = i;
      }
    }
    return clause;
  }

  /** "A company that makes", not "the claim that X makes". */
  private boolean describesNoun(int noun) {
    Word word = reading.word(noun);
    return Nouns.isThing(word) && !TOLD.contains(word.lower());
  }

  private static boolean isInNounPhrase(Word word) {
    boolean noun = Nouns.canModify(word) && !Verbs.isIrregularPast(word);
    return FunctionWords.isPreposition(word) || noun || word.isName() || word.is("'s");
  }

  /** The object of a verb when it is no name: "sued four music fans". */
  public List<PartyName> objectAfter(int from) {
    return from < reading.size() && from > 0 && from < reading.sentenceEnd(from - 1)
        ? description(from, reading.sentenceEnd(from - 1))
        : List.of();
  }

  /** What a preposition governs when it is no name: "against operators of server sites". */
  public List<PartyName> after(int from, Set<String> prepositions) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + AFTER);
    for (int i = from; i < limit; i++) {
      boolean governs =
          reading.word(i).entity() == null && prepositions.contains(reading.word(i).lower());
      if (governs && !reading.is(i - 1, "not")) {
        return description(i + 1, reading.sentenceEnd(from - 1));
      }
      if (reading.is(i, "because")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The words up to a verb or a preposition other than "of". */
  private List<PartyName> description(int first, int end) {
    int limit = Math.min(end, first < reading.size() ? reading.sentenceEnd(first) : first);
    int from = first;
    while (from < limit && FunctionWords.isDeterminer(reading.word(from))) {
      from++;
    }
    int to = from;
    while (to < limit && to < from + 7 && continuesDescription(to, from)) {
      to++;
    }
    while (to > from && !reading.word(to - 1).isName() && !Nouns.canModify(reading.word(to - 1))) {
      to--;
    }
    boolean crowd =
        from < to
            && (CROWDS.contains(reading.word(from).lower())
                || reading.is(from, "each")
                || reading.is(from, "every"));
    return from >= to || crowd || isQuantity(reading.word(from)) || !isSomebody(from, to)
        ? List.of()
        : List.of(PartyName.described(reading.document().textOf(reading.span(from, to))));
  }

  private static boolean isQuantity(Word word) {
    return word.is("more")
        || word.is("less")
        || word.is("most")
        || word.entity() != null && !word.isName();
  }

  /** "A decision of the Commission": what is challenged is nobody. */
  private boolean isAct(int from, int to) {
    int of = from;
    while (of < to && !reading.is(of, "of") && !reading.is(of, "by")) {
      of++;
    }
    return of > from && ACTS.contains(reading.word(of - 1).lower());
  }

  /** Whether the noun that the words are about, or a name in them, can be a party. */
  private boolean isSomebody(int from, int to) {
    if (COURTS.contains(reading.word(to - 1).lower()) || isAct(from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Word word = reading.word(i);
      boolean speaks = word.entity() == null && SPEAKING.contains(word.lower());
      boolean title = word.capital() && Officials.isTitle(word) && !isAddress(word);
      if (speaks || title) {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      Word word = reading.word(i);
      boolean head = i + 1 == to || reading.is(i + 1, "of") || reading.is(i + 1, "'s");
      boolean name = word.isName() && !(word.isType(EntityType.GPE) && reading.is(i + 1, "'s"));
      if (name || head && litigants.has(word.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Ms Tindall's children" are somebody, other than "Judge Tindall's clerks". */
  private static boolean isAddress(Word word) {
    return word.is("mr") || word.is("mrs") || word.is("ms");
  }

  private boolean continuesDescription(int at, int from) {
    Word word = reading.word(at);
    if (at > from && (word.is("of") || word.is("'s"))) {
      // "Accuses its rival of copying": what, not whose.
      return !(word.is("of")
          && at + 1 < reading.size()
          && reading.word(at + 1).lower().endsWith("ing"));
    }
    boolean participle =
        at > from && Verbs.isPastForm(word) && FunctionWords.isPreposition(reading, at + 1);
    return !participle && (word.isName() || Nouns.canModify(word));
  }
}
