package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.CaseHistory;
import fr.allervers.followup.watch.domain.KnownWatch;
import java.util.List;

/** All that is known of one case: what was entered, and which watches were told. */
record WatchedCase(CaseHistory history, List<KnownWatch> watches) {}
