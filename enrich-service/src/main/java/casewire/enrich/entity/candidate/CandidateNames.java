package casewire.enrich.entity.candidate;

import casewire.enrich.entity.candidate.Candidate.Lead;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Span;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts runs of capitals into candidates: titles and honorifics go off ("Judge Richard Berman"), so
 * do words that owe their capital to the start of a sentence, demonyms before a person, products
 * behind a company.
 */
public final class CandidateNames {
  private static final long ORG_END = WordClass.ORG_HEAD.bit() | WordClass.ORG_SUFFIX.bit();
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  /**
   * What the stage finds.
   *
   * @param names in text order
   * @param offices titles before names
   */
  public record Found(List<Candidate> names, List<Span> offices) {}

  private final MarkedText text;
  private final Tokens tokens;
  private final RunTrimming trimming;
  private final List<Candidate> names = new ArrayList<>();
  private final List<Span> offices = new ArrayList<>();

  private CandidateNames(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.trimming = new RunTrimming(text);
  }

  public static Found find(MarkedText text) {
    CandidateNames finder = new CandidateNames(text);
    new NameRuns(text).forEach(finder::cut);
    return new Found(finder.names, finder.offices);
  }

  private void cut(List<Atom> run) {
    Lead lead = Lead.NONE;
    int from = 0;
    int at = 0;
    if (isTitleOfWork(run)) {
      add(withoutArticle(run), lead);
      return;
    }
    if (isPlaceOfNews(run)) {
      close(run, 1, 2, lead);
      from = 2;
      at = 2;
    }
    while (at < run.size()) {
      if (isHonorific(run, at, from)) {
        close(run, from, at, lead);
        lead = Lead.HONORIFIC;
        from = ++at;
        continue;
      }
      int end = titleEnd(run, at);
      if (end > at && end < run.size()) {
        close(run, from, at, lead);
        offices.add(tokens.span(run.get(at).from(), run.get(end - 1).to()));
        lead = Lead.TITLE;
        from = end;
        at = end;
        continue;
      }
      Atom atom = run.get(at);
      if (isProduct(atom) || isNoise(run, at) || isNoName(atom)) {
        close(run, from, at, lead);
        if (isProduct(atom)) {
          close(run, at, at + 1, Lead.NONE);
        }
        lead = Lead.NONE;
        from = at + 1;
      }
      at++;
    }
    close(run, from, run.size(), lead);
  }

  /** "In Norway Jon Sandvik was": the country goes with "in", and the name is another. */
  private boolean isPlaceOfNews(List<Atom> run) {
    int in = run.get(0).from();
    if (run.size() < 3 || !tokens.startsSentence(in) || !tokens.textOf(in).equals("In")) {
      return false;
    }
    Atom place = run.get(1);
    Atom next = run.get(2);
    boolean person =
        run.size() > 3
            && (text.is(next.from(), WordClass.GIVEN_NAME)
                || run.size() == 4 && text.is(run.get(3).from(), WordClass.SURNAME));
    boolean known = next.known() != null && namesSomething(next) && !isPlace(next);
    return isPlace(place) && place.from() == in + 1 && (person || known);
  }

  private static boolean isPlace(Atom atom) {
    return atom.known() != null && atom.known().type() == EntityType.GPE;
  }

  private List<Atom> withoutArticle(List<Atom> title) {
    Atom first = title.get(0);
    boolean article = first.known() == null && text.is(first.from(), WordClass.FUNCTION);
    return article ? title.subList(1, title.size()) : title;
  }

  /** "the film Lord of the Marsh": in a title with small words nothing is an honorific. */
  private boolean isTitleOfWork(List<Atom> run) {
    int first = run.get(0).from();
    if (first == 0 || run.size() < 2 || !text.isWord(first - 1, WordClass.WORK_NOUN)) {
      return false;
    }
    for (int i = 1; i < run.size(); i++) {
      if (run.get(i).from() > run.get(i - 1).to()) {
        return true;
      }
    }
    return false;
  }

  private boolean isHonorific(List<Atom> run, int at, int from) {
    Atom atom = run.get(at);
    if (at + 1 == run.size()
        || atom.known() != null
        || !text.is(atom.from(), WordClass.HONORIFIC)) {
      return false;
    }
    // King, Prince and Bishop are surnames too.
    return at == from || isAlwaysHonorific(atom.from());
  }

  private boolean isAlwaysHonorific(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length <= 4
        && (tokens.first(token) == 'M' || tokens.first(token) == 'D')
        && !text.is(token, WordClass.SURNAME);
  }

  /** Index after the title that begins at {@code at}; {@code at} if none does. */
  private int titleEnd(List<Atom> run, int at) {
    int end = at;
    boolean title = false;
    while (end < run.size()) {
      Atom atom = run.get(end);
      boolean office = atom.known() != null && atom.known().type() == EntityType.ROLE;
      boolean word = atom.known() == null || atom.to() - atom.from() == 1;
      if (office || (word && text.is(atom.from(), WordClass.TITLE))) {
        title = true;
      } else if (word && text.is(atom.from(), WordClass.TITLE_MODIFIER) && atom.known() == null) {
        // Only a title behind it makes it one.
        if (title) {
          break;
        }
      } else if (!(title && word && text.is(atom.from(), WordClass.TITLE_TAIL))) {
        break;
      }
      end++;
    }
    if (!title || end == run.size()) {
      return at;
    }
    Atom next = run.get(end);
    boolean organisation =
        next.known() == null && text.isAny(next.from(), ORG_END) && end + 1 == run.size()
            || text.isAny(run.get(run.size() - 1).to() - 1, WordClass.ORG_HEAD.bit())
                && !text.is(next.from(), WordClass.GIVEN_NAME);
    boolean gap = next.from() != run.get(end - 1).to();
    return organisation || gap ? at : end;
  }

  private static boolean isProduct(Atom atom) {
    return atom.known() != null && atom.known().type() == EntityType.WORK;
  }

  private static boolean isNoName(Atom atom) {
    return atom.known() != null && atom.known().type() == null;
  }

  /** {@code DVD}: capitals that end a name before them, unless an organisation's name goes on. */
  private boolean isNoise(List<Atom> run, int at) {
    Atom atom = run.get(at);
    return atom.known() == null
        && text.is(atom.from(), WordClass.NOISE)
        && tokens.shape(atom.from()) != Shape.CAPITALIZED
        && !(at > 0 && text.is(atom.from(), WordClass.NAME_SUFFIX))
        && !text.isAny(run.get(run.size() - 1).to() - 1, ORG_END);
  }

  private void close(List<Atom> run, int first, int end, Lead lead) {
    int from = first;
    int to = end;
    Lead led = lead;
    while (from < to && trimming.isTrimmedAtStart(run, from, to, led)) {
      if (text.is(run.get(from).from(), WordClass.DEMONYM)
          && from + 1 < to
          && run.get(from).known() == null) {
        led = Lead.DEMONYM;
      }
      from++;
    }
    while (from < to && trimming.isLooseEnd(run.get(to - 1), led)) {
      to--;
    }
    if (from < to) {
      add(run.subList(from, to), led);
    }
  }

  private void add(List<Atom> atoms, Lead lead) {
    int first = atoms.get(0).from();
    boolean led = lead != Lead.NONE || text.endsSurname(first);
    int from = led ? withParticles(first) : first;
    int to = atoms.get(atoms.size() - 1).to();
    KnownName known = atoms.size() == 1 ? atoms.get(0).known() : text.known(from, to);
    List<Candidate> parts = atoms.size() == 1 ? List.of() : parts(atoms);
    names.add(new Candidate(from, to, known, lead, isDoubtful(from, to), parts));
  }

  /** "Mr von Lohmann": small words between the honorific and the name belong to the name. */
  private int withParticles(int first) {
    int from = first;
    while (from > 0
        && tokens.shape(from - 1) == Shape.LOWER
        && text.is(from - 1, WordClass.PARTICLE)
        && text.continues(from)) {
      from--;
    }
    return from;
  }

  private List<Candidate> parts(List<Atom> atoms) {
    // The town is not meant by "Elland Road".
    boolean facility = text.is(atoms.get(atoms.size() - 1).from(), WordClass.FACILITY);
    return atoms.stream()
        .filter(atom -> atom.known() != null && namesSomething(atom))
        .filter(atom -> !facility || !atom.known().everyday())
        .map(this::part)
        .toList();
  }

  static boolean namesSomething(Atom atom) {
    EntityType type = atom.known().type();
    return type != null && type != EntityType.ROLE;
  }

  private Candidate part(Atom atom) {
    boolean doubtful = isDoubtful(atom.from(), atom.to());
    return new Candidate(atom.from(), atom.to(), atom.known(), Lead.NONE, doubtful, List.of());
  }

  private boolean isDoubtful(int from, int to) {
    return tokens.startsSentence(from)
        && to - from == 1
        && text.isAny(from, EVERYDAY)
        && tokens.shape(from) == Shape.CAPITALIZED;
  }
}
