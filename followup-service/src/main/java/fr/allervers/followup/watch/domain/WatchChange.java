package fr.allervers.followup.watch.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is new about one watch: how it stands now, and what to tell. Facts that were told and still hold are kept; from
 * the first that does not, the new ones are told and the first of them supersedes it. A story that only became shorter
 * tells its last fact again, for somebody has to say that the rest does not hold.
 */
public record WatchChange(KnownWatch now, List<Telling> tellings) {

    public WatchChange {
        tellings = List.copyOf(tellings);
    }

    static WatchChange between(List<Told> told, List<WatchEvent> story, Supplier<UUID> ids) {
        int same = sameFacts(told, story);
        if (same == story.size() && same == told.size()) {
            return new WatchChange(new KnownWatch(told), List.of());
        }
        int first = Math.min(same, story.size() - 1);
        List<Told> news = story.subList(first, story.size()).stream()
                .map(event -> new Told(ids.get(), event))
                .toList();
        List<Told> now = new ArrayList<>(told.subList(0, first));
        now.addAll(news);
        return new WatchChange(new KnownWatch(now), tellings(news, same < told.size() ? told.get(same) : null));
    }

    private static int sameFacts(List<Told> told, List<WatchEvent> story) {
        return (int) IntStream.range(0, Math.min(told.size(), story.size()))
                .takeWhile(index -> told.get(index).event().equals(story.get(index)))
                .count();
    }

    private static List<Telling> tellings(List<Told> news, @Nullable Told untrue) {
        return IntStream.range(0, news.size())
                .mapToObj(index -> new Telling(news.get(index), index == 0 && untrue != null ? untrue.eventId() : null))
                .toList();
    }
}
