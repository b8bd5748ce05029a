package casewire.endtoend.faults;

/**
 * Something that goes wrong.
 *
 * @param name what the table calls it
 * @param strike makes it happen; returns when what was broken may mend
 */
record Fault(String name, Strike strike) {
  /** May take its time, as a process that stands still does. */
  interface Strike {
    void run() throws Exception;
  }
}
