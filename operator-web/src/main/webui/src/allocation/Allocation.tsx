import { Page } from "../app/Page";
import { shellTexts } from "../texts/shell";

export default function Allocation() {
    return <Page title={shellTexts.nav.allocation}>{null}</Page>;
}
