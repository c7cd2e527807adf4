package fr.allervers.referral.allocation.domain;

import java.util.List;

/** What the allocation decided for one case, and what it had to choose from. */
public sealed interface Choice {

    List<Offer> offers();

    /** A place of the month with the operator of that offer. */
    record Place(Offer taken, List<Offer> offers) implements Choice {

        public Place {
            offers = List.copyOf(offers);
        }

        public String operator() {
            return taken.line().operator();
        }
    }

    /** No place: the case waits. */
    record Wait(WaitReason reason, List<Offer> offers) implements Choice {

        public Wait {
            offers = List.copyOf(offers);
        }
    }
}
