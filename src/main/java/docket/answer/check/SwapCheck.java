package docket.answer.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A date or number must stand with what the passage says of it, not with what it says of another
 * one: "updates stop on 20 July" is not carried by "new agreements stop on 20 July, updates on 29
 * September".
 */
final class SwapCheck implements Check {
  private final Zones zones;

  SwapCheck(Lexicon lexicon) {
    zones = new Zones(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    List<Zones.Zone> own = zones.of(statement);
    for (int g = 0; g < comparison.grounds().size(); g++) {
      if (comparison.grounds().get(g).context()) {
        continue;
      }
      List<Zones.Zone> theirs = zones.of(comparison.grounds().get(g).prose());
      for (Zones.Zone zone : own) {
        if (isSwapped(comparison, g, zone, theirs)) {
          findings.add(
              "swapped " + Carrying.sortName(zone.value().exact()), zone.value().surface());
        }
      }
    }
  }

  private boolean isSwapped(
      Comparison comparison, int ground, Zones.Zone zone, List<Zones.Zone> theirs) {
    List<Zones.Zone> rivals = new ArrayList<>();
    List<Zones.Zone> homes = new ArrayList<>();
    for (Zones.Zone each : theirs) {
      if (Carrying.carries(each.value().exact(), zone.value().exact())) {
        homes.add(each);
      } else if (Carrying.compete(each.value().exact(), zone.value().exact())) {
        rivals.add(each);
      }
    }
    if (homes.isEmpty() || rivals.isEmpty()) {
      return false;
    }
    for (Zones.Zone home : homes) {
      if (rivals.stream().noneMatch(rival -> takes(comparison, ground, zone, home, rival))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the rival has what the sentence says of the value. If the sentence names the rival too,
   * the value must have what it says of the rival.
   */
  private boolean takes(
      Comparison comparison, int ground, Zones.Zone zone, Zones.Zone home, Zones.Zone rival) {
    if (!beats(comparison, ground, zone, home, rival)) {
      return false;
    }
    for (Zones.Zone said : zones.of(comparison.statement())) {
      if (Carrying.carries(rival.value().exact(), said.value().exact())) {
        return !said.words().equals(zone.words()) && beats(comparison, ground, said, rival, home);
      }
    }
    return true;
  }

  /** Whether what the sentence says with a value stands with the rival and not with the value. */
  private static boolean beats(
      Comparison comparison, int ground, Zones.Zone zone, Zones.Zone home, Zones.Zone rival) {
    double forHome = 0;
    double forRival = 0;
    for (int w = zone.words().nextSetBit(0); w >= 0; w = zone.words().nextSetBit(w + 1)) {
      Index.Hits hits = comparison.hits(w, ground);
      boolean atHome =
          hits.same().intersects(home.words()) || hits.opposite().intersects(home.words());
      boolean atRival =
          hits.same().intersects(rival.words()) || hits.opposite().intersects(rival.words());
      double weight = comparison.statement().words().get(w).weight();
      forHome += atHome && !atRival ? weight : 0;
      forRival += atRival && !atHome ? weight : 0;
    }
    boolean sameSentence = home.value().sentence() == rival.value().sentence();
    boolean rivalFirst = rival.value().word() < home.value().word();
    if (sameSentence && rivalFirst) {
      return forRival >= 1 && forHome < 0.5;
    }
    return forRival >= 1 && (sameSentence ? forRival >= forHome : forHome < 0.6 * forRival);
  }
}
