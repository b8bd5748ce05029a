package casewire.console.overview;

import casewire.console.inbox.Inbox;
import casewire.console.query.Activity;
import casewire.console.query.Page;
import casewire.console.query.Totals;
import java.util.List;

/**
 * All that the first page shows.
 *
 * @param at ISO 8601 instant at which it was so
 * @param caughtUp whether everything that lay on the topics at the console's start is counted
 * @param problem why the topics cannot be read just now, null if they can
 * @param lags how far each stage is behind; empty if the cluster does not say
 * @param inbox what waits, null if there is no inbox on this machine
 * @param files the files taken last
 */
public record Overview(
    String at,
    boolean caughtUp,
    String problem,
    Totals totals,
    Activity activity,
    List<StageLag> lags,
    Inbox.Contents inbox,
    Page files) {}
