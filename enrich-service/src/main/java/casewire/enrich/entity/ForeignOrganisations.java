package casewire.enrich.entity;

import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.text.Tokens;

/**
 * Words of other languages that name organisations: {@code Stichting}, {@code Verlagsgesellschaft}.
 */
final class ForeignOrganisations {
  private static final String[] ENDINGS = {
    "gesellschaft",
    "verband",
    "verbond",
    "verlag",
    "maatschappij",
    "vereniging",
    "werke",
    "fabrik",
    "kasse",
    "förbundet",
    "foreningen",
    "föreningen",
    "byrån",
    "uitgevers",
    "selskabet"
  };

  private ForeignOrganisations() {}

  static boolean isOne(MarkedText text, int token) {
    return text.isCapital(token)
        && (text.is(token, WordClass.FOREIGN_ORG) || endsSo(text.tokens(), token));
  }

  private static boolean endsSo(Tokens tokens, int token) {
    for (String ending : ENDINGS) {
      int from = tokens.end(token) - ending.length();
      if (from > tokens.start(token) && tokens.text().startsWith(ending, from)) {
        return true;
      }
    }
    return false;
  }
}
