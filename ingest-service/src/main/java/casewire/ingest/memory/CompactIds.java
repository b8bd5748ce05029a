package casewire.ingest.memory;

import java.util.Arrays;

/**
 * A set of {@link Hash128}, each with a count, in open addressing over primitive arrays that are
 * kept between 64 % and 80 % full: 20 to 25 bytes an id, and 5 to 6 more once a count is kept. It
 * grows shard by shard, so that the memory it needs while it grows is a small part of the whole.
 * Not safe for use by several threads.
 */
public final class CompactIds {
  private static final int SHARD_BITS = 8;
  private static final int SMALLEST = 8;
  private static final double FULLEST = 0.8;
  private static final double GROWTH = 1.25;

  private final Shard[] shards = new Shard[1 << SHARD_BITS];
  private long size;

  public CompactIds() {
    Arrays.setAll(shards, i -> new Shard());
  }

  /**
   * @return whether it was not there yet
   */
  public boolean add(Hash128 id) {
    boolean added = shard(id).add(occupied(id.high()), id.low());
    if (added) {
      size++;
    }
    return added;
  }

  public boolean contains(Hash128 id) {
    return shard(id).contains(occupied(id.high()), id.low());
  }

  /** Adds the id if it is not there, and sets its count. */
  public void count(Hash128 id, int count) {
    add(id);
    shard(id).count(occupied(id.high()), id.low(), count);
  }

  /** The count of an id, 0 if it is not there or has none. */
  public int count(Hash128 id) {
    return shard(id).count(occupied(id.high()), id.low());
  }

  public long size() {
    return size;
  }

  /** Bytes of the arrays that hold the ids. */
  public long bytes() {
    return Arrays.stream(shards).mapToLong(Shard::bytes).sum();
  }

  private Shard shard(Hash128 id) {
    return shards[(int) (id.low() >>> (Long.SIZE - SHARD_BITS))];
  }

  /** Zero marks a free place; one id in 2^64 shares its first word with another for that. */
  private static long occupied(long high) {
    return high == 0 ? 1 : high;
  }

  /** Ids lie as pairs of words; a pair that begins with zero is a free place. */
  private static final class Shard {
    private long[] words = new long[2 * SMALLEST];
    private int[] counts;
    private int size;

    boolean add(long high, long low) {
      int at = place(words, high, low);
      if (words[at] != 0) {
        return false;
      }
      words[at] = high;
      words[at + 1] = low;
      size++;
      if (size > words.length / 2 * FULLEST) {
        grow();
      }
      return true;
    }

    boolean contains(long high, long low) {
      return words[place(words, high, low)] != 0;
    }

    void count(long high, long low, int count) {
      if (counts == null) {
        counts = new int[words.length / 2];
      }
      counts[place(words, high, low) / 2] = count;
    }

    int count(long high, long low) {
      int at = place(words, high, low);
      return counts == null || words[at] == 0 ? 0 : counts[at / 2];
    }

    long bytes() {
      return (long) words.length * Long.BYTES
          + (counts == null ? 0 : counts.length * Integer.BYTES);
    }

    private void grow() {
      int places = (int) (words.length / 2 * GROWTH) + 1;
      long[] larger = new long[2 * places];
      int[] largerCounts = counts == null ? null : new int[places];
      for (int at = 0; at < words.length; at += 2) {
        if (words[at] != 0) {
          int to = place(larger, words[at], words[at + 1]);
          larger[to] = words[at];
          larger[to + 1] = words[at + 1];
          if (counts != null) {
            largerCounts[to / 2] = counts[at / 2];
          }
        }
      }
      words = larger;
      counts = largerCounts;
    }

    /** Where the id lies, or the free place where it belongs. */
    private static int place(long[] words, long high, long low) {
      int places = words.length / 2;
      // The ids are hashes already: their upper bits, scaled, are a fair place to begin.
      int at = 2 * (int) Math.multiplyHigh(high >>> 1, (long) places << 1);
      while (words[at] != 0 && (words[at] != high || words[at + 1] != low)) {
        at += 2;
        if (at == words.length) {
          at = 0;
        }
      }
      return at;
    }
  }
}
