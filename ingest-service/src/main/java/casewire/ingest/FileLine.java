package casewire.ingest;

import casewire.events.FileReceipt;
import java.util.StringJoiner;

/** What a person reads of a file: one line each, whatever the file is called. */
public final class FileLine {
  private FileLine() {}

  /** What became of the file, such as {@code a.zip: 3 articles published, 1 known}. */
  public static String of(FileReceipt receipt) {
    StringJoiner counts = new StringJoiner(", ");
    counts.add(
        "%d article%s published"
            .formatted(receipt.published(), receipt.published() == 1 ? "" : "s"));
    if (receipt.duplicates() > 0) {
      counts.add(receipt.duplicates() + " known already");
    }
    if (receipt.deadLettered() > 0) {
      counts.add(receipt.deadLettered() + " refused");
    }
    String so = receipt.done() ? "" : " so far";
    String why = receipt.reason() == null ? "" : " (" + printable(receipt.reason()) + ")";
    return printable(receipt.file()) + ": " + counts + so + why;
  }

  /** The text with everything escaped that could break, hide or forge a line of a log. */
  public static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    out.append("\\u{").append(Integer.toHexString(c)).append('}');
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
