package casewire.enrich.entity.court;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Phrases;
import casewire.enrich.entity.scan.Tokens;

/**
 * What stands behind the word Court and belongs to its name: "of Appeals for the Ninth Circuit".
 */
final class CourtQualifiers {
  /** What a court may be a court of. */
  private static final Lexicon<Boolean> MATTERS =
      Lexicon.of(
          "appeal appeals justice session cassation chancery claims human international common final"
              + " arbitration first federal commerce king queen judicature");

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final Modifiers modifiers;

  CourtQualifiers(Gazetteer gazetteer, Tokens tokens, Modifiers modifiers) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.modifiers = modifiers;
  }

  /** Index after all that belongs to the court's name from {@code at} on. */
  int end(int at) {
    return afterQualifiers(afterNumber(afterMatter(at)));
  }

  /** Index after the number of one of several: "Commercial Court No. 6 of Barcelona". */
  private int afterNumber(int at) {
    if (!tokens.isWord(at, "no") || !tokens.isCapitalized(at)) {
      return at;
    }
    int number = tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
    return tokens.isNumber(number) ? number + 1 : at;
  }

  /** Index after "of Appeals", "of Justice", "of Human Rights", or {@code at}. */
  private int afterMatter(int at) {
    if (!tokens.isWord(at, "of") || !MATTERS.has(tokens, at + 1) || !tokens.isCapitalized(at + 1)) {
      return at;
    }
    int next = at + 2;
    if (tokens.isWord(at + 1, "first") && tokens.isWord(next, "instance")
        || tokens.isWord(at + 1, "human") && tokens.isWord(next, "rights")
        || tokens.isWord(at + 1, "international") && tokens.isWord(next, "trade")
        || tokens.isWord(at + 1, "common") && tokens.isWord(next, "pleas")
        || tokens.isWord(at + 1, "final") && tokens.isWord(next, "appeal")
        || tokens.isWord(at + 1, "federal") && tokens.isWord(next, "claims")
        || tokens.isWord(at + 1, "criminal") && tokens.isWord(next, "appeals")) {
      return next + 1;
    }
    if (tokens.isWord(at + 1, "arbitration") && tokens.isWord(next, "for")) {
      return next + 2;
    }
    if (tokens.isWord(at + 1, "cassation")
        && tokens.isWord(next, "and")
        && tokens.isWord(next + 1, "justice")) {
      return next + 2;
    }
    boolean needsMore =
        tokens.isWord(at + 1, "human")
            || tokens.isWord(at + 1, "common")
            || tokens.isWord(at + 1, "first")
            || tokens.isWord(at + 1, "international");
    return needsMore ? at : next;
  }

  /** Index after "for the Ninth Circuit", "of the European Union", "of California, County of X". */
  private int afterQualifiers(int from) {
    int at = from;
    for (int more = 0; more < 3; more++) {
      int next = afterQualifier(at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int afterQualifier(int at) {
    if (tokens.isOnNewLine(at)) {
      return at;
    }
    if (tokens.isWord(at, "for") || tokens.isWord(at, "of")) {
      int name = tokens.isWord(at + 1, "the") ? at + 2 : at + 1;
      int circuit = modifiers.endOfCircuit(name);
      if (circuit > 0) {
        return circuit;
      }
      Phrases.Match<String> district = gazetteer.districts.at(tokens, name);
      if (district != null) {
        return district.end();
      }
      return afterPlace(at, name);
    }
    boolean county =
        tokens.isSign(at, ',')
            && (tokens.isWord(at + 1, "county")
                || tokens.isWord(at + 1, "central")
                || tokens.isWord(at + 1, "civil"))
            && tokens.isCapitalized(at + 1);
    if (county && tokens.isWord(at + 2, "of")) {
      return endOfCapitals(at + 3, 3);
    }
    return at;
  }

  private int afterPlace(int at, int name) {
    int place = modifiers.endOfPlace(name);
    if (place > 0) {
      boolean andWales = tokens.isWord(place, "and") && tokens.isWord(place + 1, "wales");
      int end = andWales ? place + 2 : place;
      return tokens.isWord(end, "county") && tokens.isCapitalized(end) ? end + 1 : end;
    }
    boolean communities = tokens.isWord(name, "european") && tokens.isWord(name + 1, "communities");
    if (communities) {
      return name + 2;
    }
    int capitals = endOfCapitals(name, 3);
    if (capitals > name + 1 && tokens.isWord(capitals - 1, "county")) {
      return capitals;
    }
    if (tokens.isWord(name, "state") && tokens.isWord(name + 1, "of")) {
      int state = modifiers.endOfPlace(name + 2);
      return state > 0 ? state : at;
    }
    return at;
  }

  private int endOfCapitals(int from, int most) {
    int at = from;
    while (at < from + most && tokens.isCapitalized(at) && !tokens.isOnNewLine(at)) {
      at++;
    }
    return at;
  }
}
