package fr.allervers.testkit.samples.r07;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Wrong: two things at once. */
public class OpenCase {

    public Uni<Integer> combined(Uni<Integer> one, Uni<Integer> other) {
        return Uni.combine().all().unis(one, other).with(Integer::sum);
    }

    public Uni<List<Integer>> merged(Multi<Integer> many) {
        return many.onItem()
                .transformToUniAndMerge(one -> Uni.createFrom().item(one))
                .collect()
                .asList();
    }
}
