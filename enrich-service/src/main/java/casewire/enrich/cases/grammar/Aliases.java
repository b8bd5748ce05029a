package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;

/** Other names that a text tells after a comma: ", also known as Kim Schmitz". */
final class Aliases {
  private Aliases() {}

  /** The end of the one that starts at the comma; the comma if none does. */
  static int end(Reading reading, int comma, int limit) {
    int at = comma + 1;
    boolean aka = reading.is(at, "aka") || reading.is(at, "a.k.a");
    boolean bare = reading.is(at, "known") && reading.is(at + 1, "as");
    boolean spelled =
        (reading.is(at, "also") || reading.is(at, "better") || reading.is(at, "otherwise"))
            && reading.is(at + 1, "known")
            && reading.is(at + 2, "as");
    if (!aka && !spelled && !bare) {
      return comma;
    }
    int name = at + (aka ? 1 : bare ? 2 : 3);
    for (int i = name; i < limit && i < name + 6; i++) {
      Word word = reading.word(i);
      if (word.is(",") || word.is(";")) {
        return i;
      }
    }
    return comma;
  }
}
