package casewire.console.overview;

import casewire.console.follow.TopicFollower;
import casewire.console.inbox.Inbox;
import casewire.console.index.HistoryIndex;
import casewire.console.query.Activity;
import casewire.console.query.Refused;
import casewire.console.query.Slice;
import casewire.console.query.Totals;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Looks at everything at once, at most every second, however many browsers ask. */
public final class Overviews {
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int FILES = 8;

  private final HistoryIndex index;
  private final TopicFollower follower;
  private final GroupLag groups;
  private final Optional<Inbox> inbox;
  private final Refused refused;
  private Overview last;
  private Instant looked = Instant.MIN;

  public Overviews(
      HistoryIndex index, TopicFollower follower, GroupLag groups, Optional<Inbox> inbox) {
    this.index = index;
    this.follower = follower;
    this.groups = groups;
    this.inbox = inbox;
    this.refused = new Refused(index);
  }

  public synchronized Overview now() throws IOException, InterruptedException {
    Instant now = Instant.now();
    if (looked.isBefore(now.minus(FRESH))) {
      last = look(now);
      looked = now;
    }
    return last;
  }

  private Overview look(Instant now) throws IOException, InterruptedException {
    Inbox.Contents contents = inbox.isPresent() ? inbox.get().contents() : null;
    List<StageLag> lags = new ArrayList<>();
    if (contents != null) {
      lags.add(new StageLag("ingest", contents.total(), "files"));
    }
    String problem = follower.problem().orElse(null);
    try {
      lags.addAll(groups.lags());
    } catch (ExecutionException e) {
      problem = "the cluster does not answer: " + e.getCause().getMessage();
    }
    lags.add(new StageLag("console", follower.lag(), "records"));
    return new Overview(
        now.toString(),
        follower.caughtUp(),
        problem,
        Totals.of(index),
        Activity.of(index, now),
        lags,
        contents,
        refused.files(null, Slice.first(FILES)));
  }
}
