package casewire.standalone.topic;

import java.io.PrintWriter;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Prints rows of text in columns of fixed width; what does not fit is cut. */
public final class Columns {
  private static final int GAP = 2;

  private final PrintWriter out;
  private final int[] widths;

  /**
   * @param widths characters of each column
   */
  public Columns(PrintWriter out, int... widths) {
    this.out = out;
    this.widths = widths.clone();
  }

  /** Null is shown as nothing; white space and control characters as a space. */
  public void row(String... cells) {
    Column[] columns = new Column[widths.length];
    String[] shown = new String[cells.length];
    for (int i = 0; i < widths.length; i++) {
      columns[i] = new Column(widths[i] + (i == 0 ? 0 : GAP), i == 0 ? 0 : GAP, Overflow.TRUNCATE);
      shown[i] = printable(cells[i]);
    }
    TextTable table = TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), columns);
    table.addRowValues(shown);
    out.println(table.toString().stripTrailing());
  }

  /** One line that cannot play tricks on the terminal. */
  public static String printable(String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
