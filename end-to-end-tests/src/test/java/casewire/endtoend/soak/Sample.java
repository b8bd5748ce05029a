package casewire.endtoend.soak;

/**
 * What a process takes up at one moment.
 *
 * @param seconds since the start of the run
 * @param process its name in the graph
 * @param residentMiB memory of the process that is in RAM, heap and all else
 * @param heapMiB live objects after the last full collection that was asked for
 * @param handles open files and sockets
 * @param threads live threads
 * @param diskMiB its folder of data, by allocated blocks
 */
record Sample(
    double seconds,
    String process,
    double residentMiB,
    double heapMiB,
    double handles,
    double threads,
    double diskMiB) {
  static final String HEADER = "seconds,process,rss_mib,heap_mib,handles,threads,disk_mib";

  String line() {
    return "%.0f,%s,%.1f,%.2f,%.0f,%.0f,%.1f"
        .formatted(seconds, process, residentMiB, heapMiB, handles, threads, diskMiB);
  }
}
