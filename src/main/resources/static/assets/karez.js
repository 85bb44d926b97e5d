// Drag and drop for the upload form; without it the form works as any other.
for (const form of document.querySelectorAll("[data-drop]")) {
	const input = form.querySelector("input[type=file]");
	const chosen = form.querySelector("[data-chosen]");
	const show = () => {
		chosen.hidden = input.files.length === 0;
		chosen.textContent = input.files.length ? `${input.files[0].name}, ${Math.ceil(input.files[0].size / 1024).toLocaleString("en")} KB` : "";
	};
	const over = (event, on) => {
		event.preventDefault();
		form.classList.toggle("over", on);
	};
	form.addEventListener("dragover", (event) => over(event, true));
	form.addEventListener("dragleave", (event) => over(event, false));
	form.addEventListener("drop", (event) => {
		over(event, false);
		if (event.dataTransfer.files.length) {
			input.files = event.dataTransfer.files;
			show();
			form.requestSubmit();
		}
	});
	input.addEventListener("change", show);
	form.addEventListener("submit", () => {
		const button = form.querySelector("button[type=submit]");
		button.disabled = true;
		button.textContent = "Sending …";
	});
}
