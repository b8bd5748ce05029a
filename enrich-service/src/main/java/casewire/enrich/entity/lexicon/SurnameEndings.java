package casewire.enrich.entity.lexicon;

/** Endings by which a surname that no list has is still known for one. */
public final class SurnameEndings {
  private static final int SHORTEST = 5;
  private static final String[] ENDINGS = {
    "ov", "ova", "ev", "eva", "enko", "chuk", "sky", "ski", "ska", "skaya", "wicz", "vich", "vic",
    "vić", "ević", "ović", "shvili", "adze", "yan", "oglu", "oğlu", "sson", "sdottir", "sen",
    "berg", "stein", "mann", "baum", "feld", "escu", "eanu", "poulos", "opoulos", "akis", "idis",
    "adis", "iou", "ullah", "uddin", "zadeh", "nejad", "inho", "inski", "iak", "czyk", "ek", "ák",
    "ík", "ez", "ello", "elli", "etti", "ucci", "acci", "ini", "ardi", "aldi", "onen", "inen",
    "qvist", "quist", "ström", "strom", "lund", "gård", "gaard", "dahl", "vall", "tham", "rajan",
    "swamy", "murthy", "singh", "deep", "wala", "kov", "bauer", "meyer", "meier", "burger"
  };

  private SurnameEndings() {}

  /** Whether the word, from {@code start} to {@code end}, ends like a surname. */
  public static boolean has(String text, int start, int end) {
    if (end - start < SHORTEST) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (end - start >= ending.length() + 3 && text.startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }
}
