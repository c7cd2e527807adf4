package fr.allervers.followup.watch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchBalanceTest {

    @Test
    void balance_whenEveryWatchIsSomewhere_isZero() {
        WatchBalance balance = new WatchBalance(21, 1, 2, 3, 4, 5, 6);

        assertThat(balance.met()).isEqualTo(3);
        assertThat(balance.imbalance()).isZero();
        assertThat(balance.isBalanced()).isTrue();
    }

    @Test
    void balance_whenAWatchIsLost_isNotZero() {
        assertThat(new WatchBalance(2, 0, 0, 0, 0, 0, 1).imbalance()).isEqualTo(1);
    }

    @Test
    void balance_whenAWatchIsThereTwice_isNotZero() {
        assertThat(new WatchBalance(1, 1, 0, 0, 0, 0, 1).isBalanced()).isFalse();
    }
}
