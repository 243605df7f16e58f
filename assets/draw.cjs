// Draws icon-<size>.png from icon.svg: `node assets/draw.cjs` after the picture changed.
// Its coordinates are even numbers of 32, so that the bars stand on whole pixels at 16 and 32.
const fs = require("fs");
const path = require("path");
const { launch } = require("../test/support/chromium.cjs");

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function draw() {
  const svg = fs.readFileSync(path.join(__dirname, "icon.svg"), "utf8");
  const browser = await launch();
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: path.join(__dirname, `icon-${size}.png`),
      omitBackground: true,
    });
  }
  await browser.close();
}

draw().catch((error) => {
  console.error(error);
  process.exit(1);
});
