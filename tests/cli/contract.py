#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's contract, end to end, on the program as built: needs Python's standard library and nothing else, so
that it also runs where there is no Qt. Usage: contract.py GENRESCOPE-CLI WORK-FOLDER"""
import csv
import json
import math
import os
import pathlib
import resource
import shutil
import struct
import subprocess
import sys
import unicodedata
import unittest
import wave

CLI = ""
WORK = pathlib.Path()
RATE = 16000


def run(*arguments, status=0):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, cwd=WORK, timeout=300)
    if done.returncode != status:
        raise AssertionError(f"{arguments} gave {done.returncode}, not {status}:\n{done.stdout}\n{done.stderr}")
    return done


def write_wav(path, hz, seconds=4.0, pulse_hz=0.0):
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        frames = bytearray()
        for n in range(int(RATE * seconds)):
            t = n / RATE
            gate = 1.0 if pulse_hz == 0 or math.sin(2 * math.pi * pulse_hz * t) > 0 else 0.1
            frames += struct.pack("<h", int(12000 * gate * math.sin(2 * math.pi * hz * t)))
        out.writeframes(bytes(frames))


def make_music(root):
    """Two genres that any network tells apart: steady low tones and pulsing high ones."""
    for i in range(10):
        write_wav(root / "drone" / f"drone {i}.wav", 150 + 20 * i)
        write_wav(root / "pulse" / f"pulse {i}.wav", 2500 + 150 * i, pulse_hz=4 + i / 2)


class Contract(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        make_music(WORK / "music")
        run("import", "folder", WORK / "music", "--out", WORK / "manifest.csv")
        cls.run_folder = pathlib.Path(
            run("train", "--data", WORK / "manifest.csv", "--model", "crnn", "--set", "training.epochs=3",
                "--set", "training.batch_size=4", "--out", WORK / "runs").stdout.splitlines()[-1])

    def test_help_everywhere(self):
        for command in ("predict", "features", "models", "import", "train", "resume", "evaluate", "compare", "schedule",
                        "doctor", "lr-find", "sweep", "report", "export-onnx", "runs"):
            self.assertIn("Usage", run(command, "--help").stdout)
        run("nonsense", status=2)

    def test_wrong_calls_are_one_sentence_and_status_2(self):
        for call, words in (
                (("predikt", "x"), 'did you mean "predict"'),
                ((), "say what to do"),
                (("predict",), "FILE is required"),
                (("predict", "--nonsense"), "there is no option --nonsense"),
                (("predict", "x", "--jsno"), 'did you mean "--json"'),
                (("predict", "x", "--top", "0"), "0 is not from 1 to 10000"),
                (("predict", "x", "--json", "--csv"), "cannot be used together"),
                (("features", "x", "--out", "o", "-j", "-1"), "-1 is too small, it must be 0 or more"),
                (("features", "x", "--out", "o", "--mels", "many"), '"many" is not a number'),
                (("features", "x", "--out", "o", "--mel-scale", "bark"), "none of slaney, htk"),
                (("features", "x", "--out", "o", "--top-db", "-3"), "it must be 0"),
                (("features", "x", "--out", "o", "--n-fft", "128", "--mels", "200"), "65 frequencies"),
                (("import", WORK, "--out", "m.csv"), f"did you mean `genrescope-cli import folder {WORK} --out"),
                (("evaluate", "--run", "x", "--split", "foo"), "none of train, validation, test, all"),
                (("evaluate",), "--run RUN"),
                (("models", "export", "cn", "--out", "x.safetensors"), "cnn"),
                (("train", "--data", WORK / "manifest.csv", "--set", "training.device=tpu"), "cuda"),
                (("train",), "--data is needed"),
                (("calibrate",), "--data is needed"),
                (("schedule", "--policy", "zigzag"), "triangular"),
                (("compare",), "RUN is required"),
                (("import", "folder", WORK, "--out", "m.csv", "--split", "80/20"), "3 values are needed, not 2"),
                (("import", "folder", WORK, "--out", "m.csv", "--split", "0/0/0"), "share of train"),
                (("doctor", "m.csv", "--threads", "-2"), "-2 is too small"),
                (("doctor", "m.csv", "--length", "-3"), "-3 is too small, it must be more than 0"),
                (("sweep", "paper", "--seeds", "0"), "0 is too small, it must be more than 0"),
                (("doctor", "m.csv", "--clipped", "7"), "7 is not from 0 to 1"),
                (("doctor", "m.csv", "--silence", "10"), "10 is not from -200 to 0"),
                (("models", "export", "cnn", "--out", "x.safetensors", "--genres", "a,,b"), "names is empty"),
                (("models", "export", "cnn", "--out", "x.safetensors", "--genres", "a,b,a"), "there twice"),
                (("models", "export", "cnn", "--out", "x.safetensors", "--genres", "3.5"), "a number from 2 to 10000"),
                (("train", "--model", "crnn", "--set", "model.name=cnn"), "--set model.name=cnn contradict each other"),
                (("lr-find", "--preset", "fast", "--set", "training.preset=x"), "contradict"),
                (("sweep", "paper", "--part", "nope", "--list"), "it has convergence"),
                (("sweep", "paper", "--set", "no.such=1", "--list"), "there is no setting"),
                (("doctor",), "MANIFEST is required")):
            done = run(*call, status=2)
            self.assertEqual(done.stdout, "", call)
            self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
            self.assertTrue(done.stderr.startswith("genrescope-cli: "), done.stderr)
            self.assertIn(words, done.stderr)

    def test_failures_on_data_are_one_sentence_and_status_1(self):
        garbage = WORK / "garbage.csv"
        garbage.write_bytes(bytes(range(256)) * 8)
        (WORK / "empty.csv").write_bytes(b"")
        (WORK / "columns.csv").write_text("a,b\n1,2\n")
        (WORK / "gone.csv").write_text('\ufeffpath,genre,split\r\n"gone\n1.wav",drone,train\r\n', encoding="utf-8")
        (WORK / "own.csv").write_text("path,genre,mood\nmusic/drone/drone 1.wav,drone,calm\n")
        (WORK / "same.csv").unlink(missing_ok=True)
        (WORK / "same.csv").hardlink_to(WORK / "own.csv")
        cut = WORK / "cut.safetensors"
        cut.write_bytes((self.run_folder / "checkpoints" / "best.safetensors").read_bytes()[:2000])
        manifest, music = WORK / "manifest.csv", WORK / "music"
        for call, words in (
                (("doctor", "nowhere.csv"), "cannot read"),
                (("doctor", music), "is a folder"),
                (("doctor", "empty.csv"), "is empty"),
                (("doctor", "columns.csv"), 'no column "path"'),
                (("doctor", garbage), "is no text"),
                (("doctor", manifest, "--out", garbage / "x.csv"), "is not a folder"),
                (("import", "folder", music, "--out", garbage / "x.csv"), "is not a folder"),
                (("import", "folder", music, "--out", music), "it is a folder"),
                (("import", "folder", "nowhere", "--out", "x.csv"), "no such folder"),
                (("import", "csv", garbage, "--out", "x.csv"), "is no text"),
                (("import", "csv", "own.csv", "--out", WORK / "own.csv"), "is what is imported"),
                (("import", "csv", "own.csv", "--out", "same.csv"), "is what is imported"),
                (("import", "csv", "own.csv", "--out", "same.csv", "--force"), "is what is imported"),
                (("import", "csv", "own.csv", "--out", manifest), "--force replaces it"),
                (("doctor", "own.csv", "--out", manifest), "--force replaces it"),
                (("evaluate", "--run", "nowhere"), "no such run"),
                (("evaluate", "--model", garbage, "--data", manifest), "is not a safetensors file"),
                (("evaluate", "--model", cut, "--data", manifest), "cut off"),
                (("evaluate", "--data", "empty.csv"), "is empty"),
                (("evaluate", "--run", self.run_folder, "--out", garbage / "x"), "is not a folder"),
                (("predict", "--model", cut, music), "cut off"),
                (("predict", "--model", music, music), "is a folder, but not of a run"),
                (("compare", self.run_folder, "--split", "bananas"), "there are test, test-last, validation"),
                (("resume", "nowhere"), "no such run"),
                (("resume", music), "is no training run"),
                (("models", "export", "cnn", "--out", "own.csv"), "is no model"),
                (("export-onnx", "default", "own.csv"), "is no model"),
                (("calibrate", "--model", "default", "--data", "own.csv", "--out", "own.csv"), "is what is read"),
                (("models", "export", "cnn", "--out", f"{music}/"), "names a folder"),
                (("train", "--data", manifest, "--out", garbage), "is not a folder"),
                (("train", "--data", manifest, "--config", "nowhere.toml"), "cannot read"),
                (("train", "--data", manifest, "--config", garbage), "garbage.csv:1: "),
                (("lr-find", "--data", manifest, "--config", "nowhere.toml"), "cannot read"),
                (("sweep", "nowhere.toml", "--list"), "cannot read"),
                (("sweep", "paper", "--report", "--out", "nowhere"), "no such sweep"),
                (("train", "--data", manifest, "--out", "/proc/runs"), "runs cannot be written there")):
            done = run(*call, status=1)
            self.assertEqual(done.stdout, "", call)
            self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
            self.assertIn(words, done.stderr)
        self.assertIn("mood", (WORK / "own.csv").read_text())
        self.assertIn("is what is imported",
                      run("import", "folder", music, "--out", music / "drone" / "drone 1.wav", status=1).stderr)
        done = run("doctor", "gone.csv", status=1)
        self.assertEqual(done.stdout.splitlines(), [f"{WORK}/gone\\n1.wav: broken: there is no such file"])

    def test_lost_output_is_told(self):
        music, model = WORK / "music" / "drone", self.run_folder
        calls = (("predict", music, "--csv", "--model", model), ("predict", music, "--model", model), ("models",), ("models", "layers", model),
                 ("schedule", "--policy", "constant"), ("schedule", "--policy", "constant", "--steps", "100000"),
                 ("compare", model), ("train", "--print-config"), ("evaluate", "--run", model, "--split", "validation"),
                 ("features", music, "--out", WORK / "full"), ("--help",), ("--version",))
        for call in calls:
            with open("/dev/full", "w") as full:
                done = subprocess.run([CLI, *map(str, call)], stdout=full, stderr=subprocess.PIPE, text=True, cwd=WORK,
                                      timeout=300)
            self.assertEqual(done.returncode, 1, (call, done.stderr))
            self.assertEqual(done.stderr.splitlines()[-1],
                             "genrescope-cli: cannot write the output: No space left on device", call)
            self.assertNotIn("mistake", done.stderr)
        for call in calls: # a reader that has gone, where the parent ignores SIGPIPE
            end, beginning = os.pipe()
            os.close(end)
            done = subprocess.run([CLI, *map(str, call)], stdout=beginning, stderr=subprocess.PIPE, text=True, cwd=WORK,
                                  timeout=300, restore_signals=False)
            os.close(beginning)
            self.assertNotIn("write", done.stderr, call)
            self.assertNotIn("mistake", done.stderr, call)
        with open("/dev/full", "w") as full: # nor does a full or closed standard error end the program
            done = subprocess.run([CLI, "predict", "nowhere.wav"], stdout=subprocess.PIPE, stderr=full, cwd=WORK,
                                  timeout=300)
        self.assertEqual(done.returncode, 1)

    def test_comparisons_name_the_split(self):
        table = run("compare", self.run_folder, "--split", "validation").stdout
        self.assertIn("Validation %", table)
        self.assertNotIn("Test", table)
        self.assertIn(",validation_accuracy,", run("compare", self.run_folder, "--split", "validation", "--csv").stdout)
        self.assertIn(",test_accuracy,", run("compare", self.run_folder, "--csv").stdout)
        self.assertIn("no run has predictions of the split \"train\"",
                      run("compare", self.run_folder, "--split", "train").stderr)

    def test_a_genre_of_one_artist(self):
        rows = [f"music/{genre}/{genre} {i}.wav,{genre},{genre} players"
                for genre in ("drone", "pulse") for i in range(10)]
        (WORK / "artists.csv").write_text("\n".join(["path,genre,artist"] + rows) + "\n")
        manifest = WORK / "together.csv"
        said = run("import", "csv", "artists.csv", "--out", manifest).stderr
        self.assertIn("no track is in the split validation or test: 2 of 2 genres are by one artist alone", said)
        self.assertIn("--ignore-artists", said)
        said = run("train", "--data", manifest, "--model", "crnn", "--set", "training.epochs=1", "--out",
                   WORK / "unvalidated").stderr
        self.assertIn("warning: no clip is in the split validation or test", said)
        self.assertNotIn("no track is in",
                         run("import", "csv", "artists.csv", "--ignore-artists", "--force", "--out", manifest).stderr)

    def test_names_in_any_script(self):
        folder = WORK / "scripts"
        names = ["plain", "\u6f14\u6b4c\u96c6", "\U0001f3b8\U0001f3b8", "e\u0301tude", "gpj.\u202e3pm",
                 os.fsdecode(b"Bj\xf6rk")]
        for name in names:
            write_wav(folder / f"{name}.wav", 440, seconds=2.0)
        model = self.run_folder
        table = run("predict", folder, "--model", model).stdout.splitlines()
        rows = [line for line in table[1:] if "warning" not in line]
        self.assertEqual(len(rows), len(names))

        def column(row): # of the terminal, where the genre begins
            text = row[:max(row.find("drone"), row.find("pulse"))]
            return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
                       for c in text)

        self.assertEqual(len({column(row) for row in rows}), 1, table)
        self.assertNotIn("\u202e", "".join(table))
        self.assertIn("gpj.\\u202e3pm.wav", "".join(table))
        self.assertIn("Bj\\xf6rk.wav", "".join(table))
        listed = csv.DictReader(run("predict", folder, "--csv", "--model", model).stdout.splitlines())
        self.assertIn("Bj\ufffdrk.wav", {pathlib.Path(row["file"]).name for row in listed})
        lines = run("predict", folder, "--json", "--model", model).stdout.splitlines()
        self.assertIn("Bj\ufffdrk.wav", {pathlib.Path(json.loads(line)["file"]).name for line in lines})
        shutil.rmtree(folder)

    def test_help_on_what_is_required(self):
        for kind, option in (("fma", "--metadata"), ("gtzan", "--folder"), ("folder", "--folder"), ("csv", "--table")):
            said = run("import", kind, "--help").stdout
            self.assertIn(f" or {option})", said)
            self.assertNotIn(f"{option} TEXT REQUIRED", said)
        self.assertIn("is required", run("import", "fma", "--out", "m.csv", status=2).stderr)
        example = run("sweep", "--help").stdout.split("combinations:")[1].split("Settings are")[0]
        (WORK / "grid.toml").write_text("\n".join(line.strip() for line in example.splitlines()))
        self.assertEqual(len(run("sweep", WORK / "grid.toml", "--list").stdout.splitlines()), 1 + 12)
        self.assertIn("paper", run("sweep", "--help").stdout)

    def test_plot(self):
        if not pathlib.Path(CLI).with_name("genrescope").exists():
            self.skipTest("NOT TESTED: the window program, which draws figures, is not built")
        runs = WORK / "plotted"
        for name in ("1", "2", "begun"):
            shutil.copytree(self.run_folder, runs / name)
        events = runs / "begun" / "events.jsonl"
        events.write_text(events.read_text().splitlines(keepends=True)[0])
        said = run("plot", "--help").stdout
        self.assertIn("genrescope-cli plot", said)
        done = run("plot", runs, "--out", WORK / "curves.csv")
        self.assertEqual(done.stdout.strip(), str(WORK / "curves.csv"))
        self.assertIn("begun: has no epoch yet; left out", done.stderr)
        self.assertNotIn("only", done.stderr)
        self.assertIn("a confusion matrix is of one run",
                      run("plot", runs, "--figure", "confusion", "--out", WORK / "confusion.svg").stderr)
        for call, words in ((("--out", WORK / "curves.bmp"), ".csv"), ((), "--out is required"),
                            (("--out", "x.svg", "--fgure", "lr"), 'did you mean "--figure"'),
                            (("--out", "x.svg", "--figure", "pie"), "is none of accuracy"),
                            (("--out", "x.svg", "--dpi", "3"), "3 is not from 36 to 1200")):
            done = run("plot", runs, *call, status=2)
            self.assertEqual((done.stdout, len(done.stderr.splitlines())), ("", 1), done.stderr)
            self.assertTrue(done.stderr.startswith("genrescope-cli: "), done.stderr)
            self.assertIn(words, done.stderr)
        self.assertIn("no finished epoch", run("plot", runs / "begun", "--out", WORK / "none.svg", status=1).stderr)

    def test_too_little_sound_is_no_genre(self):
        short, half = WORK / "short.wav", WORK / "new\nline.wav"
        write_wav(short, 440, seconds=0.3)
        write_wav(half, 440, seconds=2.0)
        model = self.run_folder / "checkpoints" / "best.safetensors"
        lines = [json.loads(line) for line in
                 run("predict", short, half, "--model", model, "--json", status=1).stdout.splitlines()]
        self.assertIn("only 0.3 s of sound", lines[0]["error"])
        self.assertIn("holds 2.0 s of sound", lines[1]["warnings"][0])
        rows = list(csv.DictReader(run("predict", short, half, "--model", model, "--csv",
                                       status=1).stdout.splitlines(keepends=True)))
        self.assertIn("only 0.3 s", rows[0]["error"])
        self.assertEqual(rows[1]["file"], str(half))
        self.assertIn("holds 2.0 s of sound", rows[1]["warning"])
        table = run("predict", short, half, "--model", model, status=1).stdout.splitlines()
        self.assertEqual(len(table), 4) # a heading, two rows and a warning
        self.assertIn("new\\nline.wav", table[2])
        self.assertIn("warning: holds 2.0 s", table[3])

    def test_silence_is_no_genre(self):
        silent = WORK / "silent.wav"
        with wave.open(str(silent), "wb") as out:
            out.setnchannels(2)
            out.setsampwidth(2)
            out.setframerate(44100)
            out.writeframes(bytes(4 * 44100 * 5))
        reason = "is silent from beginning to end: nothing in it reaches -90 dBFS"
        model = self.run_folder / "checkpoints" / "best.safetensors"
        done = run("predict", silent, WORK / "music" / "drone" / "drone 1.wav", "--model", model, "--json", status=1)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(lines[0], {"file": str(silent), "error": reason})
        self.assertEqual(len(lines[1]["top"]), 2)
        self.assertIn(reason, run("predict", silent, "--model", model, status=1).stdout)
        run("features", silent, "--out", WORK / "silence") # an array like any other

    def test_control_characters_in_names_reach_no_terminal(self):
        name = "a\nb\x1b[2J\r.mp3"
        shown = "a\\nb\\x1b[2J\\x0d.mp3"
        (WORK / "names").mkdir(exist_ok=True)
        (WORK / "names" / name).write_bytes(b"no music")
        for call in (("features", WORK / "names", "--out", WORK / "x"), ("doctor", WORK / name),
                     ("train", "--data", WORK / name), ("evaluate", "--model", WORK / name, "--data", WORK / name),
                     ("resume", WORK / name), ("import", "csv", WORK / name, "--out", WORK / "x.csv")):
            done = run(*call, status=1)
            self.assertEqual(len(done.stderr.splitlines()), 1, (call, done.stderr))
            self.assertIn(shown, done.stderr)
            self.assertNotIn("\x1b", done.stderr)

    def test_models(self):
        counts = {model["name"]: model["parameters"] for model in json.loads(run("models", "--json").stdout)}
        self.assertEqual([counts[name] for name in ("cnn", "dcnn", "crnn", "dcrnn")], [1055088, 376732, 126616, 342530])
        self.assertEqual([counts[f"{name}-figure1"] for name in ("cnn", "dcnn", "crnn")], [556128, 12587932, 131072])

    def test_layers(self):
        layers = json.loads(run("models", "layers", "crnn", "--json").stdout)
        self.assertEqual(sum(layer["parameters"] for layer in layers), 126616)
        self.assertEqual([layers[-1][key] for key in ("name", "title", "shape")], ["output", "Dense", [8]])
        table = run("models", "layers", self.run_folder).stdout.splitlines()
        self.assertEqual(table[0].split(), ["LAYER", "WHAT", "FROM", "OUTPUT", "PARAMETERS"])
        self.assertTrue(any(line.split()[0] == "gru2" for line in table), table)
        self.assertIn("no such model", run("models", "layers", "nope", status=1).stderr)

    def test_manifest_has_all_splits(self):
        with open(WORK / "manifest.csv", newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream))
        self.assertEqual(len(rows), 20)
        self.assertEqual({row["genre"] for row in rows}, {"drone", "pulse"})
        self.assertEqual({row["split"] for row in rows}, {"train", "validation", "test"})

    def test_run_folder(self):
        for name in ("config.toml", "environment.json", "data.csv", "events.jsonl", "metrics.csv",
                     "checkpoints/best.safetensors", "checkpoints/last.safetensors"):
            self.assertTrue((self.run_folder / name).is_file(), name)
        with open(self.run_folder / "metrics.csv", newline="", encoding="utf-8") as stream:
            header = stream.readline().strip()
            self.assertEqual(len(stream.readlines()), 3)
        self.assertTrue(header.startswith("epoch,learning_rate,train_loss,train_accuracy,validation_loss,"
                                          "validation_accuracy,seconds"), header)
        events = [json.loads(line) for line in (self.run_folder / "events.jsonl").read_text().splitlines()]
        self.assertEqual([event["sequence"] for event in events], list(range(1, len(events) + 1)))

    def test_same_config_gives_the_same_run(self):
        again = pathlib.Path(run("train", "--data", WORK / "manifest.csv", "--config", self.run_folder / "config.toml",
                                 "--out", WORK / "again").stdout.splitlines()[-1])

        def numbers(folder):
            with open(folder / "metrics.csv", newline="", encoding="utf-8") as stream:
                return [[value for name, value in row.items() if name != "seconds"] for row in csv.DictReader(stream)]

        self.assertEqual(numbers(self.run_folder), numbers(again))

    def test_predict(self):
        good = WORK / "music" / "drone" / "drone 1.wav"
        bad = WORK / "broken.mp3"
        bad.write_bytes(b"this is no music" * 100)
        done = run("predict", good, bad, WORK / "missing.flac", "--model",
                   self.run_folder / "checkpoints" / "best.safetensors", "--json", "--top", "2", "--segments", status=1)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(lines), 3)
        self.assertAlmostEqual(sum(entry["probability"] for entry in lines[0]["top"]), 1.0, places=5)
        self.assertAlmostEqual(lines[0]["duration_s"], 4.0, places=1)
        self.assertTrue(lines[0]["segments"])
        self.assertEqual([pathlib.Path(line["file"]).name for line in lines[1:]], ["broken.mp3", "missing.flac"])
        self.assertTrue(all(line["error"] for line in lines[1:]))
        by_folder = run("predict", good, "--model", self.run_folder, "--json", "--top", "2", "--segments").stdout
        self.assertEqual(json.loads(by_folder), lines[0])

    def test_evaluate(self):
        done = run("evaluate", "--run", self.run_folder, "--data", WORK / "manifest.csv", "--split", "test", "--json")
        result = json.loads(done.stdout)
        self.assertGreaterEqual(result["accuracy"], 0.0)
        self.assertLessEqual(result["accuracy"], 1.0)
        done = run("evaluate", "--run", self.run_folder, "--split", "validation", "--calibrate", "--out",
                   WORK / "calibrated")
        self.assertIn("warning: --calibrate fits the temperature on the validation split", done.stderr)
        done = run("evaluate", "--run", self.run_folder, "--calibrate", "--out", WORK / "calibrated")
        self.assertNotIn("warning: --calibrate", done.stderr)

    def test_a_calibration_is_taken_back(self):
        model = WORK / "to be calibrated.safetensors"
        shutil.copy(self.run_folder / "checkpoints" / "best.safetensors", model)
        whole = model.read_bytes()
        with open(WORK / "manifest.csv", newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream))
        for row in rows[::5]: # wrong labels: else there is no best temperature
            row["genre"] = "pulse" if row["genre"] == "drone" else "drone"
        with open(WORK / "wrong.csv", "w", newline="", encoding="utf-8") as stream:
            table = csv.DictWriter(stream, rows[0].keys())
            table.writeheader()
            table.writerows(rows)
        self.assertIn("is not calibrated", run("calibrate", "--model", model, "--reset", status=1).stderr)
        call = ("calibrate", "--model", model, "--data", WORK / "wrong.csv", "--split", "all")
        self.assertIn("warning: only 20 tracks", run(*call).stderr)
        run(*call)
        self.assertNotEqual(model.read_bytes(), whole)
        run("calibrate", "--model", model, "--reset")
        self.assertEqual(model.read_bytes(), whole)

    def test_features(self):
        run("features", WORK / "music" / "drone" / "drone 0.wav", "--out", WORK / "arrays", "--sample-rate", "16000")
        blob = (WORK / "arrays" / "drone 0.npy").read_bytes()
        self.assertIn(b"'descr': '<f4'", blob[:128])
        self.assertIn(f"(128, {1 + 4 * RATE // 512})".encode(), blob[:128])

    def test_features_that_do_not_fit_into_memory_are_one_sentence_a_file(self):
        def limited(*arguments):
            return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, cwd=WORK, timeout=300,
                                  preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20)))

        if limited("--version").returncode != 0:
            self.skipTest("NOT TESTED: the program does not start within 400 MB of address space (a sanitizer?)")
        done = limited("features", WORK / "music" / "drone" / "drone 0.wav", WORK / "music" / "drone" / "drone 1.wav",
                       "--out", WORK / "huge", "--n-fft", 1 << 20, "-j", 1)
        self.assertEqual(done.returncode, 1, done.stderr)
        reports = [line for line in done.stderr.splitlines() if "not enough memory" in line]
        self.assertEqual(len(reports), 2, done.stderr)
        self.assertIn("drone 1.wav: there is not enough memory for it", reports[1])

    def test_schedule(self):
        rows = run("schedule", "--policy", "triangular", "--base-lr", "0.001", "--max-lr", "0.003", "--step-size", "2",
                   "--steps", "5").stdout.split()
        self.assertEqual(rows[0], "step,lr")
        for row, expected in zip(rows[1:], (0.001, 0.002, 0.003, 0.002, 0.001)):
            self.assertAlmostEqual(float(row.split(",")[1]), expected, delta=1e-12)
        refused = run("schedule", "--policy", "constant", "--base-lr", "-1", status=2)
        self.assertIn("schedule.base_lr", refused.stderr)
        self.assertIn("validation loss", run("schedule", "--policy", "plateau", "--steps", "1").stderr)

    def test_report(self):
        out = WORK / "report"
        shown = run("report", self.run_folder, "--out", out, "--no-figures").stdout.strip()
        self.assertEqual(shown, str(out / "report.md"))
        self.assertIn("| crnn |", (out / "report.md").read_text(encoding="utf-8"))
        self.assertIn("\\toprule", (out / "report.tex").read_text(encoding="utf-8"))
        for name in ("report.md", "report.tex"): # what is not drawn is not referred to
            self.assertNotIn("figures/", (out / name).read_text(encoding="utf-8"))
        with open(out / "tables" / "runs-groups.csv", newline="", encoding="utf-8") as stream:
            (row,) = csv.DictReader(stream)
        self.assertEqual((row["model.name"], row["seeds"]), ("crnn", "1"))
        self.assertLessEqual(float(row["wilson_low"]), float(row["accuracy_mean"]))
        run("report", WORK / "nowhere", status=1)

    def test_the_program_that_draws_figures_can_be_interrupted(self):
        folder = WORK / "beside"
        folder.mkdir(exist_ok=True)
        shutil.copy2(CLI, folder)
        (folder / "genrescope").write_text( # no shell script: some shells clear the mask themselves
            f"#!{sys.executable}\nopen('beside/mask.txt', 'a').writelines(\n"
            "    line for line in open('/proc/self/status') if line.startswith('SigBlk'))\n")
        (folder / "genrescope").chmod(0o755)
        program = [folder / pathlib.Path(CLI).name, "report", self.run_folder, "--out", WORK / "drawn"]
        environment = os.environ | {"LD_LIBRARY_PATH": str(pathlib.Path(CLI).parent.parent / "lib")}
        subprocess.run(program, cwd=WORK, env=environment, capture_output=True, timeout=300, check=True)
        self.assertEqual(set((folder / "mask.txt").read_text().split("\n")), {"SigBlk:\t0000000000000000", ""})
        written = (WORK / "drawn" / "report.md").read_bytes()
        self.assertIn(b"figures/", written)
        # One format that fails takes nothing from the report that refers to another; Ctrl-C leaves it as it was.
        script = f"#!{sys.executable}\nimport os, signal, sys\n"
        (folder / "genrescope").write_text(script + "sys.exit(1 if sys.argv[-1].endswith('.pdf') else 0)\n")
        done = subprocess.run(program, cwd=WORK, env=environment, capture_output=True, timeout=300, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not be drawn", done.stderr.decode())
        self.assertEqual((WORK / "drawn" / "report.md").read_bytes(), written)
        self.assertNotIn("figures/", (WORK / "drawn" / "report.tex").read_text())
        (WORK / "drawn" / "report.md").write_text("the good one")
        (folder / "genrescope").write_text(
            script + "signal.signal(signal.SIGINT, signal.SIG_DFL)\nos.kill(os.getpid(), signal.SIGINT)\n")
        done = subprocess.run(program, cwd=WORK, env=environment, capture_output=True, timeout=300, check=False)
        self.assertEqual(done.returncode, 130, done.stderr)
        self.assertEqual((WORK / "drawn" / "report.md").read_text(), "the good one")

    def test_export_onnx(self):
        run("export-onnx", self.run_folder, WORK / "best.onnx")
        model = (WORK / "best.onnx").read_bytes()
        for word in (b"genrescope", b"GRU", b"logits", b"probabilities", b"drone", b"mel.sample_rate"):
            self.assertIn(word, model)
        run("export-onnx", WORK / "nowhere", WORK / "no.onnx", status=1)

    def test_lr_find(self):
        common = ("lr-find", "--data", WORK / "manifest.csv", "--model", "crnn", "--set", "training.batch_size=4",
                  "--steps", "20", "--max", "0.1")
        found = json.loads(run(*common, "--json").stdout)
        rates = [point["learning_rate"] for point in found["points"]]
        self.assertAlmostEqual(rates[0], 1e-6)
        self.assertGreater(len(rates), 5)
        self.assertIn("suggestion", found)
        rows = run(*common, "--csv").stdout.splitlines()
        self.assertEqual(rows[0], "step,learning_rate,loss,smoothed_loss")
        self.assertEqual([float(row.split(",")[2]) for row in rows[1:]], [point["loss"] for point in found["points"]])
        run("lr-find", "--model", "crnn", status=2)
        run(*common, "--min", "1", status=2)

    def test_resume_of_a_finished_run_trains_more(self):
        copy = WORK / "runs" / "resumed"
        shutil.copytree(self.run_folder, copy, dirs_exist_ok=True)
        run("resume", copy, "--epochs", "1")
        self.assertEqual(len((copy / "metrics.csv").read_text().splitlines()), 5)

    def test_what_is_damaged_is_told(self):
        damaged = WORK / "damaged"
        for name in ("whole", "empty"):
            shutil.copytree(self.run_folder, damaged / name)
        (damaged / "empty" / "config.toml").write_text("")
        (damaged / "loop").symlink_to("loop")
        told = "config.toml: is empty; the run's settings are lost"
        done = run("runs", "list", damaged, status=1)
        self.assertEqual(done.stdout.count("finished"), 2)
        self.assertIn(told, done.stderr)
        self.assertIn("loop: cannot be looked into: ", done.stderr)
        done = run("compare", damaged, "--split", "validation", "--csv", status=1)
        self.assertEqual(len(done.stdout.splitlines()), 2)
        self.assertIn(told, done.stderr)
        (damaged / "whole" / "run.lock").mkdir() # what the folder's permissions would do to anybody but root
        self.assertIn("whole/run.lock: cannot be locked: ", run("resume", damaged / "whole", status=1).stderr)

    def test_a_full_disk_keeps_what_was_written(self):
        disk = WORK / "disk"
        disk.mkdir()

        def on_small_disk(command):
            script = f"mount -t tmpfs -o size=300k none {disk} && exec {command}"
            return subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, cwd=WORK,
                                  timeout=300, check=False)

        try:
            possible = on_small_disk("true").returncode == 0
        except FileNotFoundError:
            possible = False
        if not possible:
            self.skipTest("NOT TESTED: no small disk can be made here (unshare, mount)")
        done = on_small_disk(f"{CLI} train --data {WORK}/manifest.csv --model crnn --set training.epochs=3 "
                             f"--set training.batch_size=4 --out {disk}")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("No space left on device\n  No checkpoint could be written, so no epoch is kept", done.stderr)

    def test_runs_are_kept_in_order(self):
        kept = WORK / "kept"
        for name in ("a", "b"):
            shutil.copytree(self.run_folder, kept / name)
        run("runs", "rename", kept / "a", "Baseline, 3 epochs")
        run("runs", "note", kept / "a", "first line\nsecond line")
        run("runs", "tag", kept / "a", kept / "b", "--add", "paper,gtzan")
        run("runs", "tag", kept / "b", "--remove", "PAPER")
        listed = {pathlib.Path(one["folder"]).name: one
                  for one in map(json.loads, run("runs", "list", kept, "--json").stdout.splitlines())}
        self.assertEqual(listed["a"]["name"], "Baseline, 3 epochs")
        self.assertEqual(listed["a"]["note"], "first line\nsecond line")
        self.assertEqual(listed["a"]["tags"], ["paper", "gtzan"])
        self.assertEqual(listed["b"]["tags"], ["gtzan"])
        self.assertEqual((listed["a"]["state"], listed["a"]["epochs"]), ("finished", 3))
        self.assertEqual(run("runs", "list", kept, "--tag", "Paper").stdout.count("finished"), 1)
        compared = run("compare", kept).stdout
        self.assertIn("Baseline, 3 epochs", compared)
        self.assertIn("paper, gtzan", compared)
        header, *rows = csv.reader(run("compare", kept, "--csv").stdout.splitlines())
        self.assertEqual(header[-2:], ["name", "tags"])
        self.assertEqual({tuple(row[-2:]) for row in rows}, {("Baseline, 3 epochs", "paper,gtzan"), ("", "gtzan")})

        self.assertIn('has no tag "nope" to remove', run("runs", "tag", kept / "b", "--remove", "nope").stderr)
        self.assertIn("200 bytes at most", run("runs", "rename", kept / "b", "x" * 300, status=1).stderr)
        trashed = run("runs", "trash", kept / "b", f"{kept}/b/").stdout.strip() # named twice, moved once
        self.assertEqual(pathlib.Path(trashed), kept / ".trash" / "b")
        self.assertNotIn('/b"', run("runs", "list", kept, "--json").stdout)
        self.assertIn("gtzan", run("runs", "list", kept, "--trash").stdout)
        run("runs", "restore", trashed)
        self.assertTrue((kept / "b" / "config.toml").exists())
        trashed = run("runs", "trash", kept / "b").stdout.strip()
        self.assertIn("--yes is required", run("runs", "delete", trashed, status=2).stderr)
        run("runs", "delete", trashed, "--yes")
        self.assertFalse(pathlib.Path(trashed).exists())
        self.assertIn("is no run in a trash", run("runs", "delete", kept / "a", "--yes", status=1).stderr)
        self.assertIn("is no training run", run("runs", "rename", kept, "x", status=1).stderr)
        self.assertIn("say which tags", run("runs", "tag", kept / "a", status=2).stderr)

    def test_wrong_settings_are_sentences(self):
        done = run("train", "--data", WORK / "manifest.csv", "--set", "training.batchsize=3", status=2)
        self.assertIn("training.batch_size", done.stderr)
        run("train", "--data", WORK / "nowhere.csv", status=1)


if __name__ == "__main__":
    CLI = str(pathlib.Path(sys.argv[1]).resolve())
    WORK = pathlib.Path(sys.argv[2]).resolve()
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        os.environ[name] = str(WORK / "home")
    unittest.main(argv=sys.argv[:1], verbosity=2)
