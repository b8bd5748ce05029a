package casewire.enrich.entity.pattern.citation;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.Pattern;
import casewire.enrich.entity.pattern.Scan;
import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.scan.FactFile;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Citations of decisions: volume, report and page ({@code 545 U.S. 913 (2005)}, as the Bluebook has
 * it), neutral citations ({@code [2014] EWHC 3354 (Ch)}, {@code 2021 SCC 3}) and the European Case
 * Law Identifier ({@code ECLI:EU:C:2021:503}, Council conclusions 2011/C 127/01).
 */
public final class CitationPattern implements Pattern {
  /** Tokens that the longest abbreviation of a report has. */
  private static final int LONGEST = 10;

  private static final Map<String, String> REPORTERS = reporters();
  private static final Lexicon<Boolean> FIRST_WORDS =
      Lexicon.of("u us s l f fed b uspq wl a p n ne nw se sw so cal ny nys ad misc ill mass");

  /** Courts that number their own decisions after the year, without brackets. */
  private static final Lexicon<Boolean> YEAR_FIRST =
      Lexicon.of(
          "scc fca fc bcsc bcca onsc onca qcca abqb abca skqb mbca nsca nbca oncj fcafc hca zasca nysc ili ilcs");

  private static final Lexicon<Boolean> BRACKETED =
      Lexicon.of(
          "ewhc ewca uksc ukhl ukpc ukut ukftt ukait ukeat ewcop ewfc ewcc nics nica niqb nich csih csoh"
              + " hcjac iesc iehc ieca fca fcafc hca nswsc nswca vsc vsca qsc nzhc nzca nzsc hkcfi hkca hkcfa"
              + " sghc sgca wlr ac qb kb ch fsr rpc emlr ecr all er ewpcc eipr bus lr scr fc fcj zasca qb");

  private static Map<String, String> reporters() {
    Map<String, String> reporters = new HashMap<>();
    for (String[] row : FactFile.rows(CitationPattern.class, "reporters.tsv")) {
      reporters.put(row[0], row[1]);
    }
    return Map.copyOf(reporters);
  }

  @Override
  public void find(Scan scan, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    int i = 0;
    while (i < tokens.size()) {
      Citation citation = citationAt(tokens, i);
      if (citation == null) {
        i++;
        continue;
      }
      found.accept(scan.found(EntityType.CITATION, i, citation.end() - 1, citation.value()));
      i = citation.end();
    }
  }

  private record Citation(int end, String value) {}

  private static Citation citationAt(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      Citation neutral = yearFirst(tokens, i);
      return neutral != null ? neutral : reported(tokens, i);
    }
    if (tokens.isSign(i, '[')) {
      return bracketed(tokens, i);
    }
    return tokens.isWord(i, "ecli") ? ecli(tokens, i) : null;
  }

  /** "545 U.S. 913, 918 (2005)". */
  private static Citation reported(Tokens tokens, int i) {
    if (!tokens.isDigits(i, 1, 4)
        || !FIRST_WORDS.has(tokens, i + 1)
        || !tokens.isCapitalized(i + 1)
        || tokens.isGlued(i + 1)
        || tokens.isOnNewLine(i + 1)) {
      return null;
    }
    StringBuilder squeezed = new StringBuilder();
    String report = null;
    int page = -1;
    for (int at = i + 1; at < i + 1 + LONGEST; at++) {
      boolean part =
          tokens.isWord(at) || tokens.isDigits(at, 1, 1) || tokens.isSign(at, ".'\u2019");
      if (!part) {
        break;
      }
      if (!tokens.isSign(at, '.')) {
        squeezed.append(
            tokens.isSign(at, "'\u2019") ? "'" : tokens.text(at).toLowerCase(Locale.ROOT));
      }
      String known = squeezed.length() > 16 ? null : REPORTERS.get(squeezed.toString());
      int next = tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
      boolean paged =
          known != null
              && (tokens.isDigits(next, 1, 8)
                  || tokens.isWord(next, "___")
                  || tokens.isWord(next, "__"))
              && !tokens.isGlued(next);
      if (paged) {
        report = known;
        page = next;
      }
    }
    if (report == null) {
      return null;
    }
    int end = afterYear(tokens, afterPin(tokens, page + 1));
    return new Citation(end, tokens.text(i) + " " + report + " " + tokens.text(page));
  }

  /** Pages beside the first: ", 918", ", 918-19". */
  private static int afterPin(Tokens tokens, int i) {
    int at = i;
    if (tokens.isSign(at, ',') && tokens.isDigits(at + 1, 1, 4)) {
      at += 2;
      if (tokens.isDash(at) && tokens.isDigits(at + 1, 1, 4)) {
        at += 2;
      }
      return at > i && tokens.isSign(at, '(') ? at : i;
    }
    return i;
  }

  /** "(2005)", "(9th Cir. 2004)", "(S.D.N.Y. Mar. 3, 2021)": only if it ends in a year. */
  private static int afterYear(Tokens tokens, int i) {
    if (!tokens.isSign(i, '(')) {
      return i;
    }
    for (int at = i + 1; at < i + 16 && tokens.exists(at); at++) {
      if (tokens.isSign(at, ')')) {
        return Calendar.year(tokens, at - 1) > 0 ? at + 1 : i;
      }
      if (tokens.isOnNewLine(at)) {
        return i;
      }
    }
    return i;
  }

  private static Citation yearFirst(Tokens tokens, int i) {
    boolean cited =
        Calendar.year(tokens, i) > 1900
            && YEAR_FIRST.has(tokens, i + 1)
            && tokens.isAllCapitals(i + 1)
            && tokens.isDigits(i + 2, 1, 5);
    return cited ? new Citation(i + 3, tokens.text(i, i + 2)) : null;
  }

  /** "[2014] EWHC 3354 (Ch)", "[1999] 1 WLR 123", "[2004] EWCA Civ 1008". */
  private static Citation bracketed(Tokens tokens, int i) {
    if (Calendar.year(tokens, i + 1) == 0 || !tokens.isSign(i + 2, ']')) {
      return null;
    }
    int at = tokens.isDigits(i + 3, 1, 2) ? i + 4 : i + 3;
    if (!BRACKETED.has(tokens, at)) {
      return null;
    }
    at++;
    for (int words = 0; words < 2 && tokens.isCapitalized(at); words++) {
      at++;
    }
    if (!tokens.isDigits(at, 1, 6) && !(tokens.isWord(at, "i") || tokens.isWord(at, "ii"))) {
      return null;
    }
    int end = at + 1;
    if (tokens.isSign(end, '-') && tokens.isDigits(end + 1, 1, 6)) {
      end += 2;
    }
    if (tokens.isSign(end, '(')
        && tokens.isCapitalized(end + 1)
        && tokens.length(end + 1) <= 6
        && tokens.isSign(end + 2, ')')) {
      end += 3;
    }
    return new Citation(end, tokens.text(i, end - 1));
  }

  /** ECLI : country : court : year : number, the number with full stops inside. */
  private static Citation ecli(Tokens tokens, int i) {
    int at = i + 1;
    for (int part = 0; part < 3; part++) {
      if (!tokens.isSign(at, ':') || !(tokens.isWord(at + 1) || tokens.isNumber(at + 1))) {
        return null;
      }
      at += 2;
    }
    if (!tokens.isSign(at, ':')) {
      return null;
    }
    int end = at + 1;
    while (end < at + 8
        && tokens.isGlued(end)
        && (tokens.isWord(end)
            || tokens.isNumber(end)
            || tokens.isSign(end, '.') && tokens.isGlued(end + 1))) {
      end++;
    }
    return end == at + 1
        ? null
        : new Citation(end, tokens.text(i, end - 1).toUpperCase(Locale.ROOT));
  }
}
