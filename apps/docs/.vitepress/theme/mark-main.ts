import { useData } from 'vitepress';
import { onMounted, watch } from 'vue';

/** Pages of the theme that are not articles have no main landmark: their content becomes one. */
export function markMain(): void {
  const { frontmatter, page } = useData();
  const mark = () => {
    const content = document.getElementById('VPContent');
    if (frontmatter.value.layout === 'home' || page.value.isNotFound) {
      content?.setAttribute('role', 'main');
    } else content?.removeAttribute('role');
  };
  onMounted(mark);
  watch(page, mark, { flush: 'post' });
}
