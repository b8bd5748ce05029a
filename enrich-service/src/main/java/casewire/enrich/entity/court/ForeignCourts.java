package casewire.enrich.entity.court;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/**
 * Courts under the names their own languages give them, with the place they sit in: {@code
 * Landgericht Hamburg}, {@code Tribunal of Rome}, {@code Cour d'appel de Paris}, {@code TAR Lazio},
 * {@code Stockholms tingsrätt}.
 */
final class ForeignCourts {
  /** Heads that a place follows, if need be behind a small word. */
  private static final Lexicon<Boolean> HEADS =
      Lexicon.of(
          "landgericht oberlandesgericht amtsgericht kammergericht landesgericht handelsgericht"
              + " verwaltungsgericht bezirksgericht bundespatentgericht rechtbank gerechtshof"
              + " tribunal tribunale juzgado audiencia tribunaux corte cour cort tar tgi");

  /** Heads that a place precedes in the genitive, or that stand alone. */
  private static final Lexicon<Boolean> TAILS =
      Lexicon.of(
          "tingsrätt hovrätt kammarrätt förvaltningsrätt tingrett lagmannsrett byret landsret"
              + " käräjäoikeus hovioikeus tingsret");

  /** Words of the name between the head and its place. */
  private static final Lexicon<Boolean> INSIDE =
      Lexicon.of(
          "de grande instance judiciaire correctionnel commerce d appel appello cassation cassazione"
              + " nacional nacionale provincial mercantil supremo superior justicia primera instancia"
              + " premiere première suprema ordinario civile penale amministrativo regionale di"
              + " regional administrative district civil criminal");

  private static final Lexicon<Boolean> JOINING =
      Lexicon.of("of in de di du do da della del des den la le per il");

  private static final int LONGEST_INSIDE = 6;

  private final Tokens tokens;
  private final Modifiers modifiers;

  ForeignCourts(Tokens tokens, Modifiers modifiers) {
    this.tokens = tokens;
    this.modifiers = modifiers;
  }

  /** First token and end of the name around token {@code i}, or null if there is none. */
  CourtNames.Place at(int i, int floor) {
    if (TAILS.has(tokens, i)) {
      boolean named =
          i > floor
              && tokens.isCapitalized(i - 1)
              && !tokens.isOnNewLine(i)
              && tokens.isWord(i - 1);
      return named ? new CourtNames.Place(i - 1, i + 1) : null;
    }
    if (!tokens.isCapitalized(i) || !HEADS.has(tokens, i)) {
      return null;
    }
    if (tokens.isWord(i, "tar") && !tokens.isAllCapitals(i)) {
      return null;
    }
    int at = i + 1;
    while (at < i + LONGEST_INSIDE && (INSIDE.has(tokens, at) || isApostrophe(at))) {
      at++;
    }
    int inside = at;
    while (inside > i + 1 && (JOINING.has(tokens, inside - 1) || isApostrophe(inside - 1))) {
      inside--;
    }
    int place = JOINING.has(tokens, at) ? at + 1 : at;
    place = tokens.isWord(place, "the") || JOINING.has(tokens, place) ? place + 1 : place;
    int end = endOfPlace(place);
    if (end > 0) {
      return new CourtNames.Place(i, end);
    }
    boolean ownName = inside > i + 1 && tokens.isCapitalized(i + 1);
    return ownName ? new CourtNames.Place(i, inside) : null;
  }

  private int endOfNumeral(int i) {
    return tokens.isCapitalized(i) && !tokens.isOnNewLine(i) ? i + 1 : i;
  }

  private boolean isApostrophe(int i) {
    return tokens.isSign(i, "'\u2019") && tokens.isGlued(i) && tokens.isGlued(i + 1);
  }

  /** A place of the gazetteer, or the one capital word there. */
  private int endOfPlace(int i) {
    if (!tokens.isCapitalized(i) || tokens.isOnNewLine(i)) {
      return -1;
    }
    int known = modifiers.endOfPlace(i);
    int end = known > 0 ? known : i + 1;
    // Landgericht München I
    return tokens.isWord(end, "i") || tokens.isWord(end, "ii") ? endOfNumeral(end) : end;
  }
}
