const root = document.getElementById("root");
root.innerHTML = "<h1>AllerVers</h1>";
const answer = await fetch("/app/me", { headers: { "X-Requested-With": "JavaScript" } });
const line = document.createElement("p");
if (answer.ok) {
    line.textContent = (await answer.json()).name;
} else {
    const link = document.createElement("a");
    link.href = "/app/sign-in?back=/";
    link.textContent = "Se connecter";
    line.append(link);
}
root.append(line);
