package fr.allervers.referral.operator.domain;

import java.util.List;

/** Who visits (note, <i>composition des équipes</i>); what can be computed from the posts is not entered. */
public record Team(List<Post> posts) {

    public Team {
        posts = List.copyOf(posts);
    }

    public int fteHundredths() {
        return posts.stream().mapToInt(Post::fteHundredths).sum();
    }

    public boolean pluridisciplinary() {
        return posts.stream().map(Post::profile).distinct().count() > 1;
    }

    public boolean crossesSocialAndLegal() {
        return posts.stream().anyMatch(post -> post.profile().isSocialAndLegal());
    }

    boolean hasPreferredProfile() {
        return posts.stream().anyMatch(post -> post.profile().isPreferred());
    }
}
